import type { ConnectorNeed, OperationNeed, ScanManifest, UnboundedPlace } from "../manifest.js";

/** The manifest for people: what has no bounds first, then connector by connector. */
export function printText({ unbounded, connectors }: ScanManifest): string {
  const parts = [...(unbounded.length > 0 ? [printUnbounded(unbounded)] : []), ...Object.entries(connectors).map(printConnector)];
  return parts.length === 0 ? "no use of the SDK was found: the code needs nothing\n" : `${parts.join("\n\n")}\n`;
}

function printUnbounded(places: readonly UnboundedPlace[]): string {
  const lines = places.map(({ at, connector, maxRisk, reason }) => {
    const what = connector === null ? "any operation of any connector" : `any operation of ${connector}`;
    return `  ${at}  ${what}${maxRisk === undefined ? "" : ` up to ${maxRisk} risk`}: ${reason}`;
  });
  return [
    `UNBOUNDED: at ${places.length === 1 ? "this place" : `these ${places.length} places`} it cannot be told what the code calls.`,
    ...lines,
  ].join("\n");
}

function printConnector([id, { operations, scopes, highestRisk }]: readonly [string, ConnectorNeed]): string {
  const rows = Object.entries(operations);
  const widths = [Math.max(...rows.map(([operation]) => operation.length)), "critical".length, "a reviewer is asked".length] as const;
  const line = ([operation, need]: readonly [string, OperationNeed]): string =>
    `  ${operation.padEnd(widths[0])}  ${need.risk.padEnd(widths[1])}  ${need.verdict.padEnd(widths[2])}  ${need.methods.join(", ")} at ${need.at.join(", ")}`;
  return [`${id}: ${highestRisk} risk`, ...rows.map(line), `  scopes: ${scopes.length === 0 ? "none" : scopes.join(", ")}`].join("\n");
}
