import type { ShownToReviewer } from "../approvals/approval.js";
import type { GatewayClient } from "./gateway-client.js";

/** An approval as the gateway shows it to reviewers, read from JSON. */
export type ShownApproval = Omit<ShownToReviewer, "expires_at" | "created_at"> & {
  readonly expires_at: string;
  readonly created_at: string;
};

export interface ShownPage {
  readonly approvals: readonly ShownApproval[];
  readonly next_cursor: string | null;
}

/** Approvals at a running gateway. */
export class ApprovalsClient {
  constructor(private readonly gateway: GatewayClient) {}

  list(status: string): Promise<ShownPage> {
    return this.gateway.ask("GET", `/v1/approvals?${new URLSearchParams({ status, limit: "100" })}`);
  }

  find(id: string): Promise<ShownApproval> {
    return this.gateway.ask("GET", `/v1/approvals/${encodeURIComponent(id)}`);
  }

  decide(id: string, action: "approve" | "deny" | "revoke", body: object): Promise<ShownApproval> {
    return this.gateway.ask("POST", `/v1/approvals/${encodeURIComponent(id)}/${action}`, body);
  }
}
