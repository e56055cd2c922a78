import type { Code } from "../diagnostics/codes.js";
import { type Diagnostic, fileDiagnostic } from "../diagnostics/diagnostic.js";
import { emptyCycles } from "../model/defs.js";
import { resolveConnector } from "../model/resolve.js";
import type { Connector } from "../model/types.js";
import type { OperationSpec, Risk, Spec } from "../spec/format.js";
import type { Path, Places } from "../spec/source.js";
import type { Skipped } from "./operations.js";
import type { Proposal } from "./risk.js";
import { usedDefs } from "./used-defs.js";

/** A spec that generates once its risks are reviewed, with the model that it then is. */
export interface Settled {
  readonly spec: Spec;
  readonly connector: Connector | undefined;
  readonly skipped: readonly Skipped[];
}

/** Findings cost an operation; when a few rounds leave some, the rest of the findings stay for the author. */
const MAX_ROUNDS = 4;

/** Leaves out of a draft what the generator would refuse, each with the reason. */
export function settle(draft: Spec, proposals: ReadonlyMap<string, Proposal>): Settled {
  const skipped: Skipped[] = [];
  let spec = withoutCycles(draft);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = resolve(spec, proposals);
    if ("connector" in found) return { spec, connector: found.connector, skipped };
    const next = without(spec, found.placed, skipped);
    if (next === undefined) break;
    spec = next;
  }
  return { spec, connector: undefined, skipped };
}

interface Placed {
  readonly path: Path;
  readonly code: Code;
  readonly message: string;
}

/** Where findings stand in a spec that is no file yet. */
class DraftPlaces implements Places {
  readonly placed: Placed[] = [];

  diagnostic(code: Code, path: Path, message: string): Diagnostic {
    this.placed.push({ code, path, message });
    return fileDiagnostic(code, "", message);
  }
}

function resolve(spec: Spec, proposals: ReadonlyMap<string, Proposal>): { connector: Connector } | { placed: readonly Placed[] } {
  const places = new DraftPlaces();
  const judged = mapValues(spec.operations, (operation, id) => ({ ...operation, risk: riskOf(operation, proposals.get(id)) }));
  const result = resolveConnector({ spec: { ...spec, operations: judged }, source: places, findings: [], partial: false });
  return "connector" in result ? result : { placed: places.placed };
}

const riskOf = ({ risk }: OperationSpec, proposal: Proposal | undefined): Risk =>
  risk === "unreviewed" ? (proposal?.risk ?? "high") : risk;

/** The spec without what the findings are about; undefined where nothing can be left out. */
function without(spec: Spec, placed: readonly Placed[], skipped: Skipped[]): Spec | undefined {
  const operations = { ...spec.operations };
  const refused = new Set(placed.flatMap(({ path }) => (path[0] === "defs" ? [String(path[1])] : [])));
  let changed = false;
  for (const { path, message } of placed) {
    const id = String(path[1]);
    const operation = path[0] === "operations" ? operations[id] : undefined;
    if (operation === undefined) continue;
    changed = true;
    const { pagination, ...rest } = operation;
    if (path[2] === "pagination") operations[id] = rest;
    else {
      delete operations[id];
      skipped.push({ operation: `${operation.method} ${operation.path}`, reason: message });
    }
  }
  if (refused.size > 0) changed = true;
  const defs = mapValues(spec.defs ?? {}, (schema, name) => (refused.has(name) ? true : schema));
  return changed ? { ...spec, operations, ...(spec.defs && { defs: usedDefs(defs, operations) }) } : undefined;
}

/** Definitions that only lead back to themselves say nothing. */
function withoutCycles(spec: Spec): Spec {
  let defs = spec.defs ?? {};
  for (let cycles = emptyCycles(new Map(Object.entries(defs))); cycles.length > 0; cycles = emptyCycles(new Map(Object.entries(defs)))) {
    const first = new Set(cycles.map(([name]) => name));
    defs = mapValues(defs, (schema, name) => (first.has(name) ? true : schema));
  }
  return spec.defs === undefined ? spec : { ...spec, defs };
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
