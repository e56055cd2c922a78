/** The reason of an error, and nothing else of it: a custom fetch may put the request on its error, and with it the key. */
export function bareError(error: unknown, redact: (text: string) => string): Error {
  // fetch says only "fetch failed": the reason is its cause.
  const { code, message } = Object(Object(error).cause ?? error) as { code?: string; message?: string };
  return new Error(redact(message || `${code}`));
}
