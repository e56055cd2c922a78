import type { SchemaChange } from "../change.js";

/** Where two schemas stand that are compared. */
export interface Place extends Pick<SchemaChange, "pointer" | "form" | "def"> {
  /** What both accept here was found to be the same: only hints can have changed. */
  readonly isSettled: boolean;
  /** Whether `null` is told on its own, and is to be left out of all else that is said of this place. */
  readonly isNullTold: boolean;
}

export const ROOT: Place = { pointer: "", isSettled: false, isNullTold: false };

export const atProperty = (place: Place, name: string): Place => below(place, escaped(name));
export const atIndex = (place: Place, index: number): Place => below(place, String(index));
/** Each item, or each property that has no name of its own. */
export const atEach = (place: Place): Place => below(place, "*");

const below = (place: Place, step: string): Place => ({ ...place, pointer: `${place.pointer}/${step}` });

const escaped = (name: string): string => (name === "*" ? "~2" : name.replaceAll("~", "~0").replaceAll("/", "~1"));
