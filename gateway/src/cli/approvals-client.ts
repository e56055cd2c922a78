import type { ShownToReviewer } from "../approvals/approval.js";

/** An approval as the gateway shows it to reviewers, read from JSON. */
export type ShownApproval = Omit<ShownToReviewer, "expires_at" | "created_at"> & {
  readonly expires_at: string;
  readonly created_at: string;
};

export interface ShownPage {
  readonly approvals: readonly ShownApproval[];
  readonly next_cursor: string | null;
}

/** The gateway refused, or did not answer. The message has no key in it. */
export class ApprovalsError extends Error {}

/** Asks a running gateway, as a reviewer. */
export class ApprovalsClient {
  readonly #key: string;

  constructor(
    private readonly url: string,
    key: string,
  ) {
    this.#key = key;
  }

  list(status: string): Promise<ShownPage> {
    return this.#ask("GET", `?${new URLSearchParams({ status, limit: "100" })}`);
  }

  find(id: string): Promise<ShownApproval> {
    return this.#ask("GET", `/${encodeURIComponent(id)}`);
  }

  decide(id: string, action: "approve" | "deny" | "revoke", body: object): Promise<ShownApproval> {
    return this.#ask("POST", `/${encodeURIComponent(id)}/${action}`, body);
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.#send(method, path, body);
    const read = (await answer.json().catch(() => undefined)) as (T & { detail?: string; code?: string }) | undefined;
    if (answer.ok && read !== undefined) return read;
    if (read?.detail !== undefined) throw new ApprovalsError(`${read.detail} (${read.code})`);
    throw new ApprovalsError(`what answers at ${this.url} is not the gateway: HTTP ${answer.status}`);
  }

  async #send(method: string, path: string, body?: object): Promise<Response> {
    try {
      return await fetch(`${this.url}/v1/approvals${path}`, {
        method,
        // A redirect would carry the key away.
        redirect: "manual",
        headers: { authorization: `Bearer ${this.#key}`, ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      const { code } = Object((error as Error).cause) as { code?: string };
      throw new ApprovalsError(`no gateway answers at ${this.url}${code === undefined ? "" : `: ${code}`}`);
    }
  }
}
