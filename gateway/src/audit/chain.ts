import { hash } from "node:crypto";
import { canonicalEvent } from "./canonical-event.js";
import { type EventDraft, type EventPlace, newEventId } from "./event.js";

/** The last event of a log. */
export interface ChainHead {
  readonly seq: number;
  /** Of the event, in hexadecimal. */
  readonly hash: string;
}

/** An event ready to be stored. */
export interface SealedEvent extends EventPlace, ChainHead {
  /** The whole event as RFC 8785 writes it: the very text that was hashed, and that must be stored. */
  readonly body: string;
}

/** The head of an empty log. */
export const GENESIS: ChainHead = { seq: 0, hash: "0".repeat(64) };

/** Puts drafts behind a head, in their order. The last one's `seq` and `hash` are the next head. */
export function chain(head: ChainHead, drafts: readonly EventDraft[], at: Date): SealedEvent[] {
  const ts = at.toISOString();
  let last = head;
  return drafts.map((draft) => {
    const place: EventPlace = { v: 1, seq: last.seq + 1, id: draft.id ?? newEventId(), ts, prev_hash: last.hash };
    const body = canonicalEvent(draft, place);
    const sealed = { ...place, body, hash: hashEvent(last.hash, body) };
    last = sealed;
    return sealed;
  });
}

/** The head behind events that were put there, in their order. */
export function headOf(sealed: readonly SealedEvent[], before: ChainHead): ChainHead {
  const { seq, hash } = sealed.at(-1) ?? before;
  return { seq, hash };
}

/** SHA-256(0x00 ‖ previous hash ‖ body): what RFC 6962 calls the hash of a leaf, whose data is the previous hash and the body. */
export function hashEvent(previous: string, body: string): string {
  const bytes = Buffer.allocUnsafe(33 + Buffer.byteLength(body));
  bytes[0] = 0;
  bytes.write(previous, 1, "hex");
  bytes.write(body, 33);
  return hash("sha256", bytes);
}
