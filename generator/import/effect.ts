import type { Effect } from "../spec/format.js";
import type { RawOperation } from "./operations.js";
import { wordsOf } from "./words.js";

const QUERIES = new Set(
  "search query lookup find list get read fetch describe count preview validate check test aggregate filter estimate".split(" "),
);
const CREATIONS = new Set(
  "create add new save insert register put post update set edit modify change replace patch delete remove".split(" "),
);
const ACTIONS = new Set(
  (
    "run execute start stop restart isolate contain release quarantine scan send trigger enable disable activate deactivate suspend unsuspend lock unlock reset revoke rotate " +
    "approve reject deny cancel retry acknowledge resolve close reopen publish sync refresh submit block unblock login logout export import generate"
  ).split(" "),
);

/** What an operation does, by its method and the verb of its name. */
export function effectOf({ method, path, operationId }: RawOperation, id: string): Effect {
  if (method === "GET" || method === "HEAD") return "read";
  if (method === "DELETE") return "delete";
  const [verb = ""] = wordsOf(id.split(":")[1] ?? "");
  if (method !== "POST") return ACTIONS.has(verb) ? "action" : "update";
  const said = wordsOf(`${(operationId ?? path).split(/[./]/).at(-1)}`);
  const makes = CREATIONS.has(verb) || CREATIONS.has(said[0] ?? "");
  // At the end, a list is mostly a thing: a block list, a mailing list.
  const last = said.length > 1 && said.at(-1) === "list" ? "" : (said.at(-1) ?? "");
  if (!makes && [verb, said[0] ?? "", last].some((word) => QUERIES.has(word))) return "read";
  if (!makes && !ACTIONS.has(verb) && said.includes("search")) return "read";
  if (ACTIONS.has(verb)) return "action";
  if (/^(delete|remove|destroy|purge|clear)$/.test(verb)) return "delete";
  return /^(update|set|edit|modify|change|replace|patch)$/.test(verb) ? "update" : "create";
}
