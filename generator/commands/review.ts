import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { listSpecs } from "../cache/files.mjs";
import { DiagnosticError } from "../diagnostics/diagnostic.js";
import { suggest } from "../diagnostics/suggest.js";
import { SpecEditor } from "../import/edit-spec.js";
import { type Proposal, proposeRisk } from "../import/risk.js";
import { compose } from "../spec/compose.js";
import { type OperationSpec, RISKS, type Risk } from "../spec/format.js";
import { parseSpec } from "../spec/parse.js";
import { writeSpec } from "../write/write-spec.js";
import { UsageError } from "./usage-error.js";

/** An operation whose risk nobody has decided on. */
export interface Unreviewed {
  readonly id: string;
  readonly operation: OperationSpec;
  readonly proposal: Proposal;
}

/** The open decisions of one spec; each that is made is written at once. */
export class Review {
  readonly #editor: SpecEditor;

  private constructor(
    private readonly file: string,
    editor: SpecEditor,
    /** In the order of the file. */
    readonly open: readonly Unreviewed[],
  ) {
    this.#editor = editor;
  }

  static of(connector: string, specs: string): Review {
    const file = posix.join(specs, `${connector}.yaml`);
    if (!existsSync(file)) throw unknownSpec(connector, specs);
    const text = readFileSync(file, "utf8");
    const parsed = parseSpec(file, connector, text);
    if ("diagnostics" in parsed) throw new DiagnosticError(parsed.diagnostics);
    if (parsed.ok.findings.length > 0) throw new DiagnosticError(parsed.ok.findings);
    const document = compose(text);
    if (typeof document === "number") throw new UsageError(`${file} nests too deep`);
    const open = Object.entries(parsed.ok.spec.operations).flatMap(([id, operation]): Unreviewed[] =>
      operation.risk === "unreviewed"
        ? [{ id, operation, proposal: proposeRisk({ id, ...operation, scopes: [operation.scope].flat() }) }]
        : [],
    );
    return new Review(file, new SpecEditor(text, document), open);
  }

  decide(decisions: readonly { readonly id: string; readonly risk: Risk }[]): void {
    for (const { id, risk } of decisions) this.#editor.set(["operations", id, "risk"], risk);
    if (decisions.length > 0) writeSpec(this.file, this.#editor.toString());
  }

  /** Accepts every proposal up to a risk, and returns what is left. */
  acceptUpTo(most: Risk): readonly Unreviewed[] {
    const isLow = ({ proposal }: Unreviewed): boolean => RISKS.indexOf(proposal.risk) <= RISKS.indexOf(most);
    this.decide(this.open.filter(isLow).map(({ id, proposal }) => ({ id, risk: proposal.risk })));
    return this.open.filter((one) => !isLow(one));
  }
}

/** There is no spec of this name. */
export function unknownSpec(connector: string, specs: string): UsageError {
  const known = existsSync(specs) ? listSpecs(specs).map((name) => name.replace(/\.ya?ml$/i, "")) : [];
  const hint = suggest(connector, known);
  return new UsageError(`there is no ${posix.join(specs, `${connector}.yaml`)}${hint === undefined ? "" : `; ${hint}`}`);
}
