import type { SealedEvent } from "../audit/chain.js";
import type { EventDraft } from "../audit/event.js";
import { type Claiming, isSettledByClaim, type Settled } from "./entry.js";
import { COLUMNS } from "./functions.js";

type Cell = string | number | boolean | null | undefined;
type Row<Names extends readonly string[]> = { readonly [Name in Names[number]]?: Cell };
type Column = readonly (string | null)[];

/** Rows as the columns that the database's functions take. */
const toColumns = <Names extends readonly string[]>(names: Names, rows: readonly Row<Names>[]): Column[] =>
  names.map((name) => rows.map((row) => text(row[name as Names[number]])));

const text = (cell: Cell): string | null => (cell === undefined || cell === null ? null : String(cell));

export const claimColumns = (entries: readonly Claiming[]): Column[] =>
  toColumns(
    COLUMNS.claim,
    entries.map((entry) => ({ state: "claimed", ...entry.claim, ...(isSettledByClaim(entry) && entry.settled) })),
  );

export const eventColumns = (drafts: readonly EventDraft[], sealed: readonly SealedEvent[]): Column[] =>
  toColumns(
    COLUMNS.event,
    sealed.map(({ id, hash, body }, at) => {
      const { type, agent, connector, operation, verdict, approval_id } = drafts[at] as EventDraft;
      return { id, type, agent, connector, operation, verdict, approval_id, hash, body };
    }),
  );

export const settledColumns = (settled: readonly Settled[]): Column[] => toColumns(COLUMNS.settled, settled);

/** `$from, $from+1 …` for the columns of some kinds. */
export function placeholders(from: number, ...kinds: readonly (keyof typeof COLUMNS)[]): string {
  const count = kinds.reduce((sum, kind) => sum + COLUMNS[kind].length, 0);
  return Array.from({ length: count }, (_, at) => `$${from + at}`).join(", ");
}
