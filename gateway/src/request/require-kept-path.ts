import { Problem } from "../wire/problem.js";
import type { ServerUrl } from "./server-url.js";

/** What of a segment does not come from parameters; all of it where `prefix` is its whole. */
export interface FixedPart {
  readonly prefix: string;
  /** Undefined where no parameter stands in the segment. */
  readonly suffix?: string;
}

/** The last look at a URL: it still has its server, and the segments of its template around the parameters. Whatever was encoded wrongly ends here. */
export function requireKeptPath(url: URL, server: ServerUrl, template: readonly FixedPart[]): void {
  const segments = url.pathname.slice(server.prefix.length).split("/").slice(1);
  const isKept =
    url.origin === server.origin &&
    url.username === "" &&
    url.hash === "" &&
    url.pathname.startsWith(`${server.prefix}/`) &&
    segments.length === template.length &&
    template.every(({ prefix, suffix }, at) => {
      const segment = segments[at] as string;
      if (suffix === undefined) return segment === prefix;
      return segment.length > prefix.length + suffix.length && segment.startsWith(prefix) && segment.endsWith(suffix);
    });
  if (!isKept) {
    const error = { path: "", code: "format", message: "would change the path of the request" };
    throw new Problem("validation_error", "Parameters that cannot be sent: they would change the path of the request.", {
      errors: [error],
    });
  }
}
