import type { EventDraft } from "../audit/event.js";
import type { Queries } from "../store/database.js";

/** A use of an idempotency key. */
export interface Claim {
  readonly agent: string;
  readonly key: string;
  /** SHA-256 of the request's bytes, in hexadecimal. */
  readonly requestHash: string;
}

/** What a call is known by. */
export type CallName = Pick<Claim, "agent" | "key">;

/** As one text: no agent's name has a space. */
export const nameOf = ({ agent, key }: CallName): string => `${agent} ${key}`;

/** The call that `nameOf` gave this name. */
export function callNamed(name: string): CallName {
  const end = name.indexOf(" ");
  return { agent: name.slice(0, end), key: name.slice(end + 1) };
}

/** How a call stands: `claimed` by a request that works on it, `free` for the next request with its key, or `answered`. */
export type CallState = "claimed" | "free" | "answered";

/** What is known of a key that is in use. */
export interface KeyInUse {
  readonly state: CallState;
  readonly request_hash: string;
  readonly status: number | null;
  readonly answer: string | null;
}

/** A call as one request holds it. */
export interface Held extends CallName {
  /** Which claim of the key this is: who was taken for dead, and another has claimed the key since, changes nothing any more. Left out: the claim of the entry itself. */
  readonly claim?: number;
}

/** What becomes of a call; what is left out stays as it is. */
export interface Settled extends Held {
  readonly state: CallState;
  readonly connector?: string;
  readonly operation?: string;
  readonly approvalId?: string;
  /** The vendor may be called from now on. */
  readonly isStarted?: boolean;
  /** The HTTP answer, where it is to be given again. */
  readonly status?: number;
  readonly answer?: string;
  /** The vendor did it: it counts as observed. */
  readonly isFinished?: boolean;
}

/** What a change knows of its entry's claim. */
export interface Moment {
  /** The approval that an earlier request with the claimed key has asked for. */
  readonly approvalId: string | undefined;
  /** The number of the entry's claim. */
  readonly claim: number | undefined;
}

export interface Changed {
  readonly events: readonly EventDraft[];
  readonly settled?: Settled;
}

/** What is recorded together: all of it, durably, or nothing. */
export interface Entry {
  /** Comes first; where the key is in use nothing else happens. */
  readonly claim?: Claim;
  /** Changes the state, and tells of it. Undefined where the state has meanwhile become another: then nothing is recorded. May run twice. */
  readonly change?: (queries: Queries, moment: Moment) => Promise<Changed | undefined>;
  /** Follow those of the change. */
  readonly events?: readonly EventDraft[];
  readonly settled?: Settled;
}

/** An entry that claims a key. */
export type Claiming = Entry & { readonly claim: Claim };

export const isClaiming = (entry: Entry): entry is Claiming => entry.claim !== undefined;

/** Where nothing has to be looked at first, the claim writes at once what becomes of the call. */
export const isSettledByClaim = ({ claim, change }: Entry): boolean => claim !== undefined && change === undefined;

export type Recorded =
  | {
      readonly outcome: "recorded";
      /** The number of the entry's claim. */
      readonly claim: number | undefined;
    }
  | { readonly outcome: "in_use"; readonly key: KeyInUse }
  /** The change found another state. */
  | { readonly outcome: "changed" };
