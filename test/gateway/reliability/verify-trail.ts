import { exportLines, type StoredEvent } from "../../../gateway/src/audit/export-lines.js";
import { EMPTY_RANGE, extendRange } from "../../../gateway/src/audit/merkle.js";
import type { Queries } from "../../../gateway/src/store/database.js";
import { verifyExport } from "../../../gateway/src/verify/verify-export.js";
import { signer } from "../audit/honest-log.js";

/** What the verifier says of the whole trail, exported under a checkpoint that is signed now. Undefined: it is without fault. */
export async function findFault(database: Queries): Promise<string | undefined> {
  const events = await database.query<StoredEvent>("select seq, hash, body from audit_events order by seq");
  const range = extendRange(
    EMPTY_RANGE,
    events.map(({ hash }) => hash),
  );
  const lines: string[] = [];
  for await (const line of exportLines(events, [{ size: range.size, note: signer.sign(range) }])) lines.push(line.slice(0, -1));
  const { ok, count, firstBad } = await verifyExport(lines, { publicKey: signer.publicKey });
  return ok && count === events.length ? undefined : JSON.stringify({ count, of: events.length, firstBad });
}
