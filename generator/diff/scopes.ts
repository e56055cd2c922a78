import type { Path } from "../spec/source.js";
import { type Found, judge, place, values } from "./change.js";

type Rules = readonly [added: "scope-added" | "auth-scope-added", removed: "scope-removed" | "auth-scope-removed"];

/** Scopes are sets. A scope that is new is more than the token could do; calls fail until it has it. */
export function compareScopes(before: readonly string[], after: readonly string[], path: Path, [more, less]: Rules): Found[] {
  const added = after.filter((scope) => !before.includes(scope));
  const removed = before.filter((scope) => !after.includes(scope));
  const change = { place: place(path), ...values(before, after) };
  if (more === "scope-added" && added.length > 0 && removed.length > 0) {
    const message = `needs ${list(added)} in place of ${list(removed)}`;
    return [{ rule: "scope-replaced", ...judge("risky", "escalation"), ...change, message }];
  }
  return [
    ...(added.length > 0 ? [{ rule: more, ...judge("risky", "escalation"), ...change, message: `needs ${list(added)} too` } as const] : []),
    ...(removed.length > 0
      ? [{ rule: less, ...judge("compatible", "relaxation"), ...change, message: `needs ${list(removed)} no longer` } as const]
      : []),
  ];
}

const list = (scopes: readonly string[]): string => scopes.join(", ");
