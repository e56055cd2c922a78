import type { GovernedCall } from "./governed-call.js";
import type { GovernedPages } from "./governed-pages.js";
import type { ExecuteOptions } from "./options.js";

/** How much harm an operation can do, as its connector's spec classifies it. */
export type Risk = "low" | "medium" | "high" | "critical";

/** What an operation does to the vendor's data. */
export type Effect = "read" | "create" | "update" | "delete" | "action";

/** What the gateway's policy decided: run it, ask a reviewer, or refuse. */
export type Verdict = "PERMIT" | "ESCALATE" | "DENY";

/** The risks that a client with this `maxRisk` may use. */
export interface AtMost {
  low: "low";
  medium: "low" | "medium";
  high: "low" | "medium" | "high";
  critical: Risk;
}

/** Never satisfied: it puts a sentence into the compiler's error. */
export interface Refused<Sentence extends string> {
  readonly refused: Sentence;
}

declare const incomplete: unique symbol;

/** Never satisfied: marks the overload that only serves an editor while a call is still being typed. */
export interface Incomplete {
  readonly [incomplete]: never;
}

/** The id itself, or `never` when its risk is above `M`. Being an alias, it also keeps overloads in their written order. */
export type OperationId<Id extends string, R extends Risk, M extends Risk> = R extends AtMost[M] ? Id : never;

/** The operations of a connector that a client with `maxRisk` `M` may use. */
export type Within<Ops, M extends Risk> = {
  [O in keyof Ops as Ops[O] extends { risk: AtMost[M] } ? O : never]: Ops[O];
};

/** Accepts ids within `M`. For others, the error lists the permitted ids or says which id is too risky. Not distributive: a union with one high id is refused. */
export type Permit<Ops, O extends keyof Ops, M extends Risk> = [O] extends [keyof Within<Ops, M>]
  ? unknown
  : keyof Ops extends O
    ? keyof Within<Ops, M>
    : Refused<`'${Exclude<O, keyof Within<Ops, M>> & string}' is above this client's maxRisk '${M}'`>;

/** The parameters of an operation; of a union of operations, what satisfies every one of them. */
export type ParamsOf<Ops, O extends keyof Ops> = (
  O extends unknown
    ? (params: Ops[O] extends { params: infer P } ? P : never) => void
    : never
) extends (params: infer I) => void
  ? I
  : never;

/** The arguments after the operation id: `params` may be left out where nothing in it is required. */
// biome-ignore lint/complexity/noBannedTypes: what an object without members is assignable to is the question
export type Rest<P> = {} extends P ? [params?: P, options?: ExecuteOptions] : [params: P, options?: ExecuteOptions];

/** A connector whose methods above `M` are visible but not callable; their type says why. A full connector is assignable to it. */
export type Limited<C, Methods, M extends Risk> = "critical" extends M
  ? C
  : {
      readonly [K in keyof C]: K extends keyof Methods
        ? Methods[K] extends AtMost[M]
          ? C[K]
          : C[K] | Refused<`${K & string}() is ${Methods[K] & string} risk; this client was made with maxRisk '${M}'`>
        : C[K];
    };

/** What calling an operation gives: pages where its spec says how it is paginated, else a single call. */
export type CallOf<Op> = [Op] extends [{ risk: infer R extends Risk; result: infer T }]
  ? [Op] extends [{ item: infer Item }]
    ? GovernedPages<R, T, Item>
    : GovernedCall<R, T>
  : never;
