import { isUpTo } from "../../spec/risks.js";
import type { ScanManifest, UnboundedPlace } from "../manifest.js";

/** What the code needs more, and no longer, than was committed. Lines are not compared. */
export interface Comparison {
  readonly more: readonly string[];
  readonly less: readonly string[];
}

export function compareManifests(found: ScanManifest, committed: ScanManifest): Comparison {
  return {
    more: [...unboundedMore(found.unbounded, committed.unbounded), ...operationsMore(found, committed)],
    less: [...operationsLess(found, committed), ...unboundedLess(found.unbounded, committed.unbounded)],
  };
}

function operationsMore(found: ScanManifest, committed: ScanManifest): string[] {
  return Object.entries(found.connectors).flatMap(([id, { operations, scopes }]) => {
    const before = committed.connectors[id];
    const lines = Object.entries(operations).flatMap(([operation, { risk, at }]) => {
      const known = before?.operations[operation];
      const place = at[0] ?? "";
      if (known === undefined) return [`${place}: ${id} ${operation} (${risk} risk) is used and not committed`];
      return isUpTo(risk, known.risk) ? [] : [`${place}: ${id} ${operation} is ${risk} risk now, committed as ${known.risk}`];
    });
    const users = (scope: string): string => Object.values(operations).find((need) => need.scope.includes(scope))?.at[0] ?? "";
    const wider = scopes
      .filter((scope) => !before?.scopes.includes(scope))
      .map((scope) => `${users(scope)}: ${id} needs the scope ${scope}, which is not committed`);
    return [...lines, ...wider];
  });
}

function operationsLess(found: ScanManifest, committed: ScanManifest): string[] {
  return Object.entries(committed.connectors).flatMap(([id, { operations }]) =>
    Object.keys(operations)
      .filter((operation) => found.connectors[id]?.operations[operation] === undefined)
      .map((operation) => `${id} ${operation} is committed and no longer used`),
  );
}

/** One kind of place: a connector and how far it goes. The reason may be worded anew. */
const kindOf = ({ connector, maxRisk }: UnboundedPlace): string =>
  `${connector ?? "any connector"}${maxRisk === undefined ? "" : ` up to ${maxRisk} risk`}`;

/** Whether what is committed as unbounded covers a place. */
const covers = (committed: UnboundedPlace, { connector, maxRisk }: UnboundedPlace): boolean =>
  (committed.connector === null || committed.connector === connector) &&
  (committed.maxRisk === undefined || (maxRisk !== undefined && isUpTo(maxRisk, committed.maxRisk)));

const unboundedMore = (found: readonly UnboundedPlace[], committed: readonly UnboundedPlace[]): string[] =>
  found
    .filter((place) => !committed.some((one) => covers(one, place)))
    .map((place) => `${place.at}: ${kindOf(place)} is unbounded here, which is not committed: ${place.reason}`);

const unboundedLess = (found: readonly UnboundedPlace[], committed: readonly UnboundedPlace[]): string[] =>
  [...new Set(committed.filter((one) => !found.some((place) => covers(one, place))).map(kindOf))].map(
    (kind) => `${kind} is committed as unbounded and is bounded now`,
  );
