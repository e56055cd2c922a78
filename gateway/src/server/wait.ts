/** The longest that a request is held. */
const LONGEST_SECONDS = 30;

/** How long a client wants to be held, in milliseconds, from `wait=N`. */
export function waitMs(text: string | undefined): number {
  const [, seconds = "0"] = /(?:^|[\s,;])wait=(\d{1,4})\b/.exec(text ?? "") ?? [];
  return Math.min(Number(seconds), LONGEST_SECONDS) * 1000;
}
