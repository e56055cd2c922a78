import { DiagnosticError, fileDiagnostic } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import type { Connector } from "../model/types.js";
import type { Risk, Spec } from "../spec/format.js";
import { isUpTo } from "../spec/risks.js";
import { draftSpec, routeKey } from "./draft.js";
import type { Node } from "./node.js";
import { listOperations, type RawOperation, type Skipped } from "./operations.js";
import type { Documents } from "./read.js";
import type { Proposal } from "./risk.js";
import { type Selection, select } from "./select.js";
import { settle } from "./settle.js";

export interface ImportOptions {
  readonly connector: string;
  readonly document: string;
  readonly selection: Selection;
  /** Whether the vendor's sentences are taken over. */
  readonly texts: boolean;
  /** Proposals of this risk and below are taken as decided. */
  readonly accept?: Risk | undefined;
  /** The spec of an earlier import: its operations keep their names. */
  readonly earlier?: Spec | undefined;
}

/** A document's chosen operations as a spec. */
export interface Imported {
  readonly spec: Spec;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly skipped: readonly Skipped[];
  /** What the document left open, and a person has to look up. */
  readonly notes: readonly string[];
  /** The model of the spec with all proposals accepted. */
  readonly connector: Connector | undefined;
}

/** Documents → a spec that generates once a person has reviewed it. */
export function importDocument({ library, roots }: Documents, options: ImportOptions): Imported {
  const { operations, skipped } = listOperations(library, roots);
  const chosen = select(operations, options.selection);
  if (chosen.length === 0) throw nothingChosen(options, operations);
  const earlier = Object.entries(options.earlier?.operations ?? {});
  const known = new Map(earlier.map(([id, { method, path }]) => [routeKey(method, path), id]));
  const aliases = earlier.flatMap(([, operation]) => operation.aliases ?? []);
  const [main = {} as Node] = roots.values();
  const draft = draftSpec(main, chosen, library, { connector: options.connector, texts: options.texts, known, aliases });
  const settled = settle(draft.spec, draft.proposals);
  const wanted = isEverything(options.selection) ? skipped : [];
  return {
    spec: withSource(accepted(settled.spec, draft.proposals, options.accept), options),
    proposals: draft.proposals,
    notes: draft.notes,
    skipped: [...wanted, ...draft.skipped, ...settled.skipped],
    connector: settled.connector,
  };
}

const isEverything = (selection: Selection): boolean =>
  Object.values(selection).every((globs) => globs === undefined || globs.length === 0);

function nothingChosen({ document, selection }: ImportOptions, operations: readonly RawOperation[]): DiagnosticError {
  if (operations.length === 0)
    return new DiagnosticError([fileDiagnostic("ARX702", document, "this document has no operations", "they stand under paths:")]);
  const known = {
    tag: operations.flatMap(({ tags }) => tags),
    path: operations.map(({ path }) => path),
    method: [],
    id: operations.flatMap(({ operationId }) => operationId ?? []),
  };
  const near = (["tag", "id", "path"] as const)
    .flatMap((kind) => (selection[kind] ?? []).map((glob) => suggest(glob, [...new Set(known[kind])])))
    .find((hint) => hint !== undefined);
  return new DiagnosticError([
    fileDiagnostic(
      "ARX702",
      document,
      `none of its ${operations.length} operations is chosen`,
      near ?? `${pathHint(selection)}--list shows what there is`,
    ),
  ]);
}

const pathHint = ({ path = [] }: Selection): string =>
  path.some((glob) => glob.includes("*")) ? "in paths * is one part, ** any number of them; " : "";

/** Proposals up to a risk, as decisions. */
function accepted(spec: Spec, proposals: ReadonlyMap<string, Proposal>, most: Risk | undefined): Spec {
  if (most === undefined) return spec;
  const operations = Object.entries(spec.operations).map(([id, operation]) => {
    const risk = proposals.get(id)?.risk;
    const isDecided = operation.risk !== "unreviewed" || risk === undefined || !isUpTo(risk, most);
    return [id, isDecided ? operation : { ...operation, risk }] as const;
  });
  return { ...spec, operations: Object.fromEntries(operations) };
}

/** How the next import of this connector chooses. */
function withSource({ connector, name, category, summary, docs, ...rest }: Spec, { document, selection, texts }: ImportOptions): Spec {
  const globs = Object.fromEntries(Object.entries(selection).filter(([, list]) => list !== undefined && list.length > 0));
  const imported = { document: document.replace(/^.*[\\/]/, ""), ...globs, ...(!texts && { text: false }) };
  return { connector, name, category, summary, docs, imported, ...rest };
}
