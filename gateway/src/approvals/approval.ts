import type { Approval as SeenByClients } from "@agentvault/runtime";

/** A row of `approvals`. */
export interface Approval {
  readonly id: string;
  readonly status: SeenByClients["status"];
  readonly agent: string;
  /** Who answers for the agent, and may not decide. */
  readonly owner: string;
  readonly connector: string;
  readonly operation: string;
  readonly risk: string;
  readonly description: string;
  /** JSON: the whole of what is approved, without what is sensitive. */
  readonly params: string;
  readonly params_digest: string;
  /** The rule that wants it. */
  readonly rule: string;
  readonly required: number;
  /** Who may decide; empty: every reviewer. */
  readonly reviewers: readonly string[];
  readonly request_id: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  /** Milliseconds until then, by the clock of the database. */
  readonly left_ms: number;
  readonly decided_at: Date | null;
  readonly decided_by: string | null;
  readonly reason: string | null;
  readonly consumed_at: Date | null;
  /** The idempotency key of the call that used it. */
  readonly consumed_by: string | null;
}

/** What one reviewer said. */
export interface Vote {
  readonly reviewer: string;
  readonly vote: "approve" | "deny";
  readonly comment: string | null;
  readonly at: Date;
}

/** An approval as its agent sees it: the parameters are the agent's own, and are not repeated. */
export function shownToAgent({
  id,
  status,
  connector,
  operation,
  expires_at,
  params_digest,
  required,
  decided_by,
  decided_at,
  reason,
}: Approval) {
  const decided = decided_at && { decided_by, decided_at, ...(reason !== null && { reason }) };
  return { id, status, connector, operation, expires_at, params_digest, required, url: `/v1/approvals/${id}`, ...decided };
}

/** An approval as reviewers see it: with all that they decide on. */
export function shownToReviewer(approval: Approval, votes: readonly Vote[]) {
  const { agent, owner, risk, description, rule, reviewers, request_id, created_at, consumed_at } = approval;
  const params = JSON.parse(approval.params) as Readonly<Record<string, unknown>>;
  return {
    ...shownToAgent(approval),
    ...{ agent, owner, risk, description, params, rule, reviewers, request_id, created_at, consumed_at, votes },
  };
}

export type ShownToReviewer = ReturnType<typeof shownToReviewer>;
