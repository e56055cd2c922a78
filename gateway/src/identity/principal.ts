/** Who asks: what its key says, and nothing that the request says. */
export interface Principal {
  readonly kind: "agent" | "reviewer";
  readonly keyId: string;
  /** `agent:triage`, `user:alice`. */
  readonly name: string;
  /** The person who answers for it: a reviewer is its own. */
  readonly owner: string;
}
