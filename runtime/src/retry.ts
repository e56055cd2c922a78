const LONGEST_BACKOFF = 8_000;
const LONGEST_RETRY_AFTER = 60_000;

/** Repeats what failed in passing: after the delay that the answer asks for, else after 0.5 s, 1 s, 2 s … with jitter. */
export async function retry<T>(maxRetries: number, sleep: (ms: number) => Promise<void>, work: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      const backoff = Math.min(LONGEST_BACKOFF, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);
      const { retryable, retryAfterMs = backoff } = Object(error) as { retryable?: boolean; retryAfterMs?: number };
      if (!retryable || attempt > maxRetries || retryAfterMs > LONGEST_RETRY_AFTER) throw error;
      await sleep(retryAfterMs);
    }
  }
}
