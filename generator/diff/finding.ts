import { digest } from "../cache/files.mjs";
import { pointerOf } from "../model/json-pointer.js";
import type { Change } from "./change.js";

/** A change where a reviewer finds it, and by what name it can be accepted. */
export interface Finding extends Change {
  /** Twelve characters: the same change has the same, wherever it stands in its file. */
  readonly fingerprint: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where the change was accepted. */
  readonly accepted?: Acceptance;
  /** Calls of known programs that it hits; undefined where no program was named. */
  readonly usedAt?: readonly string[];
}

/** That a change was meant: who says so, and why. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
}

export function fingerprintOf({ rule, connector, operation, place, before, after }: Change): string {
  const facts = [rule, connector, operation ?? null, pointerOf(place.path), before ?? null, after ?? null];
  return digest(JSON.stringify(facts)).slice(0, 12);
}

/** What a reviewer must have seen. */
export const isAlarming = ({ security, callers }: Change): boolean => security === "escalation" || callers === "breaking";
