import { routeKey } from "../import/draft.js";
import type { Connector, Operation } from "../model/types.js";
import type { Drift } from "./finding.js";
import { paramDrift } from "./params.js";
import { resultDrift } from "./result.js";

/** What a spec says that the vendor's document contradicts. What the document has besides is no drift. */
export function findDrift(spec: Connector, document: Connector): Drift[] {
  const byRoute = new Map(document.operations.map((operation) => [routeOf(operation, document), operation]));
  return spec.operations.flatMap((operation) => {
    const theirs = byRoute.get(routeOf(operation, spec)) ?? byRoute.get(routeKey(operation.method, operation.path));
    if (theirs === undefined) return [missing(operation, document)];
    return [
      ...deprecation(operation, theirs),
      ...paramDrift([spec, operation], [document, theirs]),
      ...resultDrift([spec, operation], [document, theirs]),
    ];
  });
}

/** What is sent: a part of the path may stand in the base URL of one and in the path of the other. */
function routeOf({ method, path, server }: Operation, { api }: Connector): string {
  const base = (api.servers[server]?.baseUrl ?? "").replace(/^https?:\/\/[^/]*/, "").replace(/\/+$/, "");
  return routeKey(method, `${base}${path}`);
}

function missing({ id, method, path, deprecated }: Operation, document: Connector): Drift {
  // The vendor may have moved it to another version.
  const unversioned = (text: string): string => routeKey(method, text.replace(/\/v\d+(\.\d+)*(?=\/|$)/g, ""));
  const moved = document.operations.find((other) => other.method === method && unversioned(other.path) === unversioned(path));
  return {
    rule: moved ? "operation_moved" : "operation_missing",
    breaks: deprecated === undefined || deprecated === false,
    operation: id,
    path: ["operations", id, "path"],
    message: `the document has no ${method} ${path}${moved ? `; it has ${moved.path}` : ""}`,
  };
}

function deprecation({ id, deprecated }: Operation, theirs: Operation): Drift[] {
  const isKnown = deprecated !== undefined && deprecated !== false;
  if (isKnown || theirs.deprecated === undefined || theirs.deprecated === false) return [];
  return [
    { rule: "operation_deprecated", breaks: false, operation: id, path: ["operations", id], message: "the vendor has deprecated it" },
  ];
}
