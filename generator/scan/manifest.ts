import type { Node } from "typescript";
import { z } from "zod";
import { RISKS, type Risk } from "../spec/risks.js";
import { shownPath } from "./files.js";
import type { Findings, UnboundedFinding } from "./findings.js";

const EFFECTS = ["read", "create", "update", "delete", "action"] as const;
const VERDICTS = ["permitted", "a reviewer is asked", "denied"] as const;

const Place = z.string().describe("Where: `file:line`, relative to the folder that the scan ran in.");
const RiskSchema = z.enum(RISKS);
const Scopes = z.array(z.string());

const OperationNeed = z.strictObject({
  risk: RiskSchema,
  effect: z.enum(EFFECTS),
  scope: Scopes.describe("What the vendor asks for it."),
  verdict: z.enum(VERDICTS).describe("What the common baseline says to its risk."),
  methods: z.array(z.string()).describe("What it is called by: convenience methods, `execute`, `dryRun`."),
  at: z.array(Place),
});

const ConnectorNeed = z.strictObject({
  scopes: Scopes.describe("The vendor's scopes that its credential needs."),
  highestRisk: RiskSchema,
  operations: z.record(z.string(), OperationNeed),
});

const UnboundedPlace = z.strictObject({
  connector: z.string().nullable().describe("null: any connector."),
  maxRisk: RiskSchema.optional().describe("The client's ceiling, where it can be seen that it has one."),
  reason: z.string(),
  at: Place,
});

/** What an agent's code is able to do: the least privilege that it needs. */
export const ScanManifest = z
  .strictObject({
    version: z.literal(1),
    highestRisk: RiskSchema.nullable().describe("null: nothing is used."),
    unbounded: z.array(UnboundedPlace).describe("Where it cannot be told what is called: anything may be."),
    connectors: z.record(z.string(), ConnectorNeed),
  })
  .describe("What an agent's code is able to do, as `agentvault scan` found it.");

export type ScanManifest = z.infer<typeof ScanManifest>;
export type ConnectorNeed = z.infer<typeof ConnectorNeed>;
export type OperationNeed = z.infer<typeof OperationNeed>;
export type UnboundedPlace = z.infer<typeof UnboundedPlace>;
type Verdict = (typeof VERDICTS)[number];

/** What the common baseline says to a risk. */
const VERDICT_OF: Readonly<Record<Risk, Verdict>> = {
  low: "permitted",
  medium: "permitted",
  high: "a reviewer is asked",
  critical: "denied",
};

/** The findings as a manifest: sorted, with paths relative to a folder, the same on every machine. */
export function toManifest(findings: Findings, folder: string): ScanManifest {
  const place = (node: Node): string => placeOf(node, folder);
  const connectors: Record<string, ConnectorNeed> = {};
  const ids = [...new Set(findings.uses.map(({ connector }) => connector.id))].sort();
  for (const id of ids) {
    const uses = findings.uses.filter(({ connector }) => connector.id === id);
    const operations: Record<string, OperationNeed> = {};
    for (const operation of sorted(uses.map((use) => use.operation))) {
      const own = uses.filter((use) => use.operation === operation);
      const facts = own[0]?.connector.operations.get(operation);
      if (facts === undefined) continue;
      const { risk, effect, scope } = facts;
      const methods = sorted(own.map(({ method }) => method));
      operations[operation] = {
        risk,
        effect,
        scope: [...scope],
        verdict: VERDICT_OF[risk],
        methods,
        at: places(own.map(({ node }) => place(node))),
      };
    }
    const needs = Object.values(operations);
    connectors[id] = {
      scopes: sorted(needs.flatMap(({ scope }) => scope)),
      highestRisk: highest(needs.map(({ risk }) => risk)) ?? "low",
      operations,
    };
  }
  return {
    version: 1,
    highestRisk: highest(Object.values(connectors).map(({ highestRisk }) => highestRisk)) ?? null,
    unbounded: unboundedPlaces(findings.unboundeds, place),
    connectors,
  };
}

function unboundedPlaces(findings: readonly UnboundedFinding[], place: (node: Node) => string): UnboundedPlace[] {
  const all = findings.map(({ connector, maxRisk, reason, node }) => ({
    connector: connector?.id ?? null,
    ...(maxRisk && { maxRisk }),
    reason,
    at: place(node),
  }));
  const unique = new Map(all.map((one) => [JSON.stringify(one), one]));
  return [...unique.values()].sort(
    (a, b) => comparePlaces(a.at, b.at) || compare(a.connector ?? "", b.connector ?? "") || compare(a.reason, b.reason),
  );
}

const highest = (risks: readonly Risk[]): Risk | undefined => RISKS.findLast((risk) => risks.includes(risk));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort(compare);

/** By file, then by line as a number. */
function comparePlaces(a: string, b: string): number {
  const [[fileA, lineA], [fileB, lineB]] = [split(a), split(b)];
  return compare(fileA, fileB) || lineA - lineB;
}

const split = (place: string): [file: string, line: number] => {
  const at = place.lastIndexOf(":");
  return [place.slice(0, at), Number(place.slice(at + 1))];
};

const places = (list: readonly string[]): string[] => [...new Set(list)].sort(comparePlaces);

function placeOf(node: Node, folder: string): string {
  const file = node.getSourceFile();
  return `${shownPath(file.fileName, folder)}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
