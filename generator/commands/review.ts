import { SpecEditor } from "../import/edit-spec.js";
import { type Proposal, proposalFor } from "../import/risk.js";
import { compose } from "../spec/compose.js";
import type { OperationSpec, Risk } from "../spec/format.js";
import { isUpTo } from "../spec/risks.js";
import { writeSpec } from "../write/write-spec.js";
import { parseExisting, readExisting, specFile } from "./existing-spec.js";
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
    const file = specFile(connector, specs);
    const text = readExisting(connector, specs);
    const spec = parseExisting(connector, specs, text);
    const document = compose(text);
    if (typeof document === "number") throw new UsageError(`${file} nests too deep`);
    const open = Object.entries(spec.operations).flatMap(([id, operation]): Unreviewed[] =>
      operation.risk === "unreviewed" ? [{ id, operation, proposal: proposalFor(id, operation) }] : [],
    );
    return new Review(file, new SpecEditor(text, document), open);
  }

  decide(decisions: readonly { readonly id: string; readonly risk: Risk }[]): void {
    for (const { id, risk } of decisions) this.#editor.set(["operations", id, "risk"], risk);
    if (decisions.length > 0) writeSpec(this.file, this.#editor.toString());
  }

  /** Accepts every proposal up to a risk, and returns what is left. */
  acceptUpTo(most: Risk): readonly Unreviewed[] {
    const isLow = ({ proposal }: Unreviewed): boolean => isUpTo(proposal.risk, most);
    this.decide(this.open.filter(isLow).map(({ id, proposal }) => ({ id, risk: proposal.risk })));
    return this.open.filter((one) => !isLow(one));
  }
}
