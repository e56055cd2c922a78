import type { Connector } from "../model/types.js";
import { RISKS } from "../spec/risks.js";
import { type Change, type Found, judge, place, values } from "./change.js";
import { routeOf } from "./match-operations.js";

export function addedConnector(connector: Connector): Change {
  const highest = RISKS.findLast((risk) => connector.operations.some((operation) => operation.risk === risk));
  const message = `the connector is new, with ${connector.operations.length} operations up to risk ${highest}`;
  return { rule: "connector-added", ...judge("compatible", "escalation"), connector: connector.id, place: place(["connector"]), message };
}

export function removedConnector(connector: Connector): Change {
  const message = `the connector is gone, with its ${connector.operations.length} operations`;
  return { rule: "connector-removed", ...judge("breaking"), connector: connector.id, place: place(["connector"], "before"), message };
}

export function renamedConnector(before: Connector, after: Connector): Found[] {
  if (before.id === after.id) return [];
  const message = `the connector was ${before.id}: imports, the factory method and policy rules name it so`;
  return [{ rule: "connector-renamed", ...judge("breaking"), place: place(["connector"]), ...values(before.id, after.id), message }];
}

/** A connector that is gone and one that is new are one that was renamed, where they share half of their calls or more. */
export function matchRenamed(gone: readonly Connector[], added: readonly Connector[]): [before: Connector, after: Connector][] {
  const left = new Set(added);
  return gone.flatMap((before) => {
    const best = [...left]
      .map((after) => [after, shared(before, after)] as const)
      .sort(([, a], [, b]) => b - a)
      .find(([, share]) => share >= 0.5);
    if (best === undefined) return [];
    left.delete(best[0]);
    return [[before, best[0]] as [Connector, Connector]];
  });
}

function shared(before: Connector, after: Connector): number {
  const routes = new Set(before.operations.map((operation) => routeOf(operation, before)));
  const same = after.operations.filter((operation) => routes.has(routeOf(operation, after)));
  return same.length / Math.max(before.operations.length, after.operations.length, 1);
}
