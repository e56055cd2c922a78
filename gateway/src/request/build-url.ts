import type { Given } from "./check-params.js";
import { encodePairs } from "./encode-pairs.js";
import { encodeText } from "./encode-text.js";
import type { RequestPlan } from "./request-plan.js";
import { requireKeptPath } from "./require-kept-path.js";
import type { ServerUrl } from "./server-url.js";

/** The URL of a call. @throws Problem `validation_error` where its path is not that of the template. */
export function buildUrl(plan: RequestPlan, server: ServerUrl, given: readonly Given[]): URL {
  const values = new Map(given.filter(({ info }) => info.in === "path").map(({ key, value }) => [key, `${value}`]));
  const path = plan.path.map((piece) => ("text" in piece ? piece.text : encodeText(values.get(piece.key) as string))).join("");
  const query = [...plan.query, ...given.filter(({ info }) => info.in === "query").flatMap(encodePairs)];
  const url = new URL(`${server.origin}${server.prefix}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`);
  requireKeptPath(url, server, plan.segments);
  return url;
}
