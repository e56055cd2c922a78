/** As the answer asks, else 0.5 s, 1 s, 2 s … with jitter. Throws the error where it is not worth repeating, or not so soon. */
export function retryDelay(error: unknown, attempt: number, maxRetries: number): number {
  const backoff = Math.min(8000, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);
  const { retryable, retryAfterMs = backoff } = Object(error) as { retryable?: boolean; retryAfterMs?: number };
  if (retryable && attempt <= maxRetries && retryAfterMs <= 60_000) return retryAfterMs;
  throw error;
}
