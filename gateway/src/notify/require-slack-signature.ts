import { createHmac, timingSafeEqual } from "node:crypto";
import { Problem } from "../wire/problem.js";

/** An older request may be somebody's recording. */
const WINDOW_SECONDS = 300;

/** What Slack sends with a request, and what it signs. */
export interface Signed {
  /** `X-Slack-Request-Timestamp` */
  readonly timestamp: string | undefined;
  /** `X-Slack-Signature` */
  readonly signature: string | undefined;
  /** The bytes as they came. */
  readonly body: Buffer;
}

/** Slack signs `v0:timestamp:body` with a secret that only it and the gateway know. @throws Problem unauthenticated, in the same words whatever is wrong. */
export function requireSlackSignature(
  secret: string,
  { timestamp = "", signature = "", body }: Signed,
  nowSeconds = Date.now() / 1000,
): void {
  const digest = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex");
  const expected = Buffer.from(`v0=${digest}`);
  const given = Buffer.from(signature);
  const isRecent = /^\d{1,12}$/.test(timestamp) && Math.abs(nowSeconds - Number(timestamp)) <= WINDOW_SECONDS;
  if (isRecent && given.length === expected.length && timingSafeEqual(given, expected)) return;
  throw new Problem("unauthenticated", "this is not signed by Slack, or too long ago");
}
