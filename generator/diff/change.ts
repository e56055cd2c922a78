import { canonical } from "../../runtime/src/server/canonical.js";
import type { Json } from "../spec/json-schema.js";
import type { Path } from "../spec/source.js";
import type { Rule } from "./rules.js";

/** What a change means for code that calls the operation, worst first. */
export const CALLERS = ["breaking", "risky", "compatible"] as const;
export type Callers = (typeof CALLERS)[number];

/** What it means for security, most urgent first. */
export const SECURITY = ["escalation", "relaxation", "neutral"] as const;
export type Security = (typeof SECURITY)[number];

export interface Judgement {
  readonly callers: Callers;
  readonly security: Security;
}

/** One thing that differs between two revisions of a spec. */
export interface Change extends Judgement {
  readonly rule: Rule;
  readonly connector: string;
  readonly operation?: string;
  /** Where it stands: after the change, or before it where there is nothing after. */
  readonly place: { readonly side: "before" | "after"; readonly path: Path };
  readonly before?: Json;
  readonly after?: Json;
  /** What happened, in a few words that need neither `before` nor `after` beside them. */
  readonly message: string;
}

/** A change of a connector, or of an operation, before it is said which. */
export type Found = Omit<Change, "connector" | "operation">;

/** A value as JSON has it: what is not given is left out of a change. */
export const values = (before: unknown, after: unknown): Pick<Change, "before" | "after"> => ({
  ...(before === undefined ? {} : { before: before as Json }),
  ...(after === undefined ? {} : { after: after as Json }),
});

/** Whether two values are written alike, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** Judgements in the words of rules.ts: `judge("risky", "escalation")`. */
export const judge = (callers: Callers, security: Security = "neutral"): Judgement => ({ callers, security });

/** Where something stands: after the change, where it still stands. */
export const place = (path: Path, side: "before" | "after" = "after"): Change["place"] => ({ side, path });
