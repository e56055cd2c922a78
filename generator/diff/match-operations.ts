import type { Connector, Operation } from "../model/types.js";
import { isSame } from "./change.js";

export interface Matched {
  /** The same operation before and after, under another id where it was renamed; in the order of the later spec. */
  readonly pairs: readonly (readonly [before: Operation, after: Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

/** Tells which operation became which: by id, by an alias that keeps the old id, or by a call that only one of each makes. */
export function matchOperations(before: Connector, after: Connector): Matched {
  const partners = new Map<Operation, Operation>();
  const taken = new Set<Operation>();
  const pair = (was: Operation | undefined, is: Operation): void => {
    if (was === undefined || taken.has(was) || partners.has(is)) return;
    partners.set(is, was);
    taken.add(was);
  };
  const byId = new Map(before.operations.map((operation) => [operation.id, operation]));
  for (const is of after.operations) pair(byId.get(is.id), is);
  for (const is of after.operations) for (const alias of is.aliases ?? []) pair(byId.get(alias), is);
  const gone = before.operations.filter((operation) => !taken.has(operation));
  for (const is of after.operations.filter((operation) => !partners.has(operation))) {
    const alike = gone.filter((was) => !taken.has(was) && routeOf(was, before) === routeOf(is, after));
    pair(
      alike.length === 1 ? alike[0] : alike.find((was) => isSame(was.result, is.result) && isSame(was.paramsSchema, is.paramsSchema)),
      is,
    );
  }
  return {
    pairs: after.operations.flatMap((is) => {
      const was = partners.get(is);
      return was === undefined ? [] : [[was, is] as const];
    }),
    removed: before.operations.filter((operation) => !taken.has(operation)),
    added: after.operations.filter((operation) => !partners.has(operation)),
  };
}

/** What an operation sends, whatever it is called: fixed values and GraphQL documents tell actions of one path apart. */
export const routeOf = ({ method, path, server, headers, query, fields, graphql }: Operation, { api }: Connector): string =>
  JSON.stringify([method, api.servers[server]?.baseUrl, barePath(path), headers ?? {}, query ?? {}, fields ?? {}, graphql ?? ""]);

/** A path whatever its variables are called. */
export const barePath = (path: string): string => path.replace(/\{[^}]*\}/g, "{}");
