/** A reviewer's decision, asked for or made. Further members that the gateway sends pass through in camelCase. */
export interface Approval {
  readonly id: string;
  readonly status: "pending" | "approved" | "denied" | "expired" | "cancelled" | "revoked" | "consumed";
  /** RFC 3339: from then on it can no longer be decided or used. */
  readonly expiresAt?: string;
  /** Binds the approval to one exact set of parameters. */
  readonly paramsDigest?: string;
  /** How many reviewers must agree. */
  readonly required?: number;
  /** Where a reviewer decides. */
  readonly url?: string;
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly reason?: string;
}
