/** One spelling a name, so that the protocol's own headers replace a caller's and do not join them. */
export function respell(headers: Record<string, string> | undefined): Record<string, string> | undefined {
  return headers && Object.fromEntries(new Headers(headers));
}
