import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { AuditEvent, EventDraft, SealedEvent } from "./event.js";

export function chain(head: { readonly seq: number; readonly hash: Buffer }, drafts: readonly EventDraft[], at: Date): SealedEvent[] {
  let { seq, hash } = head;
  return drafts.map((one) => {
    const event = { v: 1, ...one, seq: ++seq, ts: at.toISOString(), prev_hash: hash.toString("hex") } as AuditEvent;
    const text = canonicalize(event) as string;
    hash = createHash("sha256").update("\0").update(hash).update(text).digest();
    return { event, hash: hash.toString("hex"), body: canonicalize({ ...event, hash: hash.toString("hex") }) as string };
  });
}
