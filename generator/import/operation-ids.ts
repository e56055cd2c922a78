import { pascalCase } from "../model/names.js";
import type { RawOperation } from "./operations.js";
import { freeName, snakeCase, wordsOf } from "./words.js";

/** Longer names are cut: nobody reads them, and completion lists them all. */
const MAX_WORDS = 7;

/** What operations are called by: the resource's name stands before or behind them. */
const VERBS = new Set(
  (
    "get list read fetch find search query lookup describe count check test validate verify preview show download export create add insert register new post put set update " +
    "patch edit modify change replace upsert delete remove destroy purge clear cancel enable disable activate deactivate suspend unsuspend start stop run execute restart " +
    "retry resume pause approve reject deny assign unassign attach detach link unlink move copy clone import upload sync send publish revoke rotate reset lock unlock " +
    "isolate contain release quarantine block unblock archive restore resolve close reopen acknowledge merge subscribe unsubscribe invite transfer generate submit refresh"
  ).split(" "),
);

/** What a method does where nothing else says so. */
const BY_METHOD = { GET: "get", HEAD: "check", POST: "create", PUT: "replace", PATCH: "update", DELETE: "delete" } as const;

/** `<resource>:<action>` for every operation: from its id where it has one, else from its path; no two alike, also as type names. */
export function operationIds(operations: readonly RawOperation[], taken: Iterable<string> = []): string[] {
  const types = new Set([...taken].map(pascalCase));
  return operations.map((operation) => {
    const { resource, action } = propose(operation);
    const wanted = `${snakeCase(resource.slice(0, MAX_WORDS))}:${snakeCase(action.slice(0, MAX_WORDS))}`;
    const id = freeName(
      wanted,
      (name) => types.has(pascalCase(name)),
      (name, n) => `${name}_${n}`,
    );
    types.add(pascalCase(id));
    return id;
  });
}

interface Name {
  readonly resource: readonly string[];
  readonly action: readonly string[];
}

function propose(operation: RawOperation): Name {
  const { resource, action } = operation.operationId === undefined ? fromPath(operation) : fromId(operation.operationId, operation);
  const [first = "", ...rest] = action;
  // A change that is called a read is named after its method: the name must not mislead.
  const misleads = /^(read|get|list|search)$/.test(first) && /^(PUT|PATCH|DELETE)$/.test(operation.method);
  const named = misleads ? [BY_METHOD[operation.method], ...rest] : action;
  return {
    resource: resource.length > 0 ? resource : ["api"],
    action: named.length > 0 ? named : [BY_METHOD[operation.method]],
  };
}

/** "repos/list-for-org" and "users.messages.list" name both; "listHostGroups" and "HostGroups_List" are told apart by their verb. */
function fromId(id: string, operation: RawOperation): Name {
  const at = Math.max(id.lastIndexOf("/"), id.lastIndexOf("."), id.lastIndexOf(":"), id.lastIndexOf("#"));
  const [head, tail] = [wordsOf(id.slice(0, Math.max(at, 0))), wordsOf(id.slice(at + 1))];
  if (head.length > 0 && tail.length > 0) return { resource: head, action: tail };
  const words = head.length > 0 ? head : tail;
  if (words.length === 0) return fromPath(operation);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const home = wordsOf(operation.tags[0] ?? "").length > 0 ? wordsOf(operation.tags[0] ?? "") : fromPath(operation).resource;
  if (VERBS.has(first)) return split(words.slice(1), [first], home);
  if (VERBS.has(last)) return split(words.slice(0, -1), [last], home);
  const isHome = home.every((word, i) => words[i] === word) && words.length > home.length;
  return { resource: home, action: isHome ? words.slice(home.length) : words };
}

/** "group by id" is a group; what is left of "list" by itself is what the tag or the path says. */
function split(words: readonly string[], action: readonly string[], home: readonly string[]): Name {
  const by = words.indexOf("by");
  const resource = by > 0 ? words.slice(0, by) : words;
  return { resource: resource.length > 0 ? resource : home, action };
}

/** `GET /v1/hosts/{id}/groups` → hosts_groups:list; `POST /hosts/{id}/isolate` → hosts:isolate. */
function fromPath({ method, path }: RawOperation): Name {
  const fragment = /#.*?[=.]([^=.]+)$/.exec(path)?.[1];
  if (fragment !== undefined) {
    const [verb = "", ...rest] = wordsOf(fragment);
    return rest.length > 0 ? { resource: rest, action: [verb] } : { resource: ["api"], action: [verb] };
  }
  const parts = (path.split(/[?#]/)[0] ?? "").split("/").filter((part) => part !== "");
  const named = parts.filter((part) => !part.includes("{") && !/^(v\d+(\.\d+)*|api|rest|beta)$/i.test(part)).map(wordsOf);
  const last = named.at(-1) ?? [];
  const isItem = parts.at(-1)?.includes("{") ?? false;
  if (!isItem && named.length > 1 && VERBS.has(last[0] ?? ""))
    return { resource: named.slice(0, -1).flat().slice(-MAX_WORDS), action: last };
  return { resource: named.flat().slice(-MAX_WORDS), action: [method === "GET" && !isItem ? "list" : BY_METHOD[method]] };
}
