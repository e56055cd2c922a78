import type { IncomingMessage } from "node:http";
import { Problem } from "../wire/problem.js";

/** What the gateway goes by. Node joins some of these where they come twice, and drops others. */
const ONCE: ReadonlySet<string> = new Set([
  "authorization",
  "content-type",
  "content-encoding",
  "idempotency-key",
  "arx-approval",
  "arx-contract",
  "arx-dry-run",
  "traceparent",
]);

/**
 * Guards against requests that a proxy before the gateway may have read in another way: headers given twice, and encoded bodies. A NUL is in no
 * name that there is, and no database takes it.
 * @throws Problem bad_request or unsupported_media_type
 */
export function requirePlain({ rawHeaders, headers, url = "" }: IncomingMessage): void {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? "";
    if (seen.has(name)) throw new Problem("bad_request", `the header ${name} is given twice`);
    if (ONCE.has(name)) seen.add(name);
  }
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding !== "identity") throw new Problem("unsupported_media_type", "send the body without an encoding");
  if (url.includes("%00")) throw new Problem("bad_request", "the address has a NUL in it");
}
