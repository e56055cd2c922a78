import type { Approval } from "./approvals.js";

/** What a reviewer does about a request, and after how long. */
export interface Review {
  readonly approve: boolean;
  readonly afterMs: number;
  readonly reason: string;
}

/** A reviewer who follows a script. `undefined`: nobody ever looks at the request. */
export type Reviewer = (approval: Approval) => Review | undefined;

/** Approves what concerns ordinary hosts, and keeps domain controllers on the network. */
export const carefulReviewer: Reviewer = ({ params }) =>
  JSON.stringify(params).includes("host_dc")
    ? { approve: false, afterMs: 300, reason: "that host is a domain controller" }
    : { approve: true, afterMs: 300, reason: "the alert is real" };
