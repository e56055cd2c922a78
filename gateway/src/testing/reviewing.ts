import { randomUUID } from "node:crypto";
import type { Approval, ShownToReviewer } from "../approvals/approval.js";
import { findApproval } from "../approvals/repository.js";
import { showToReviewer } from "../approvals/show.js";
import { vote } from "../approvals/vote.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Database } from "../store/database.js";
import { Problem } from "../wire/problem.js";

/** What a reviewer does about an approval: `leave` leaves it pending. */
export type Review = "approve" | "leave" | { readonly deny: string };

/** Decides about approvals as they are asked for. What it throws denies. */
export type Reviewer = (approval: ShownToReviewer) => Review | Promise<Review>;

const ASKED = "arx_test_asked";

/** Tells of every approval that is asked for, once that is recorded. */
const TELL = `
create function tell_asked() returns trigger language plpgsql as $$
begin
  perform pg_notify('${ASKED}', new.id);
  return new;
end $$;
create trigger tell_asked after insert on approvals for each row execute function tell_asked();`;

/** The reviewers of a test gateway. They vote as those do that call the API. */
export class Reviewing {
  #stop: (() => Promise<void>) | undefined;

  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /** Has `reviewer` decide about everything that is asked from now on. */
  async begin(reviewer: Reviewer): Promise<void> {
    await this.database.run(TELL);
    this.#stop = await this.database.listen(ASKED, (id) => void this.#review(reviewer, id));
  }

  /** What is still being thought about stays undecided. */
  async end(): Promise<void> {
    const stop = this.#stop;
    this.#stop = undefined;
    await stop?.();
  }

  /** As many people approve as have to. @throws Problem */
  async approve(id: string): Promise<void> {
    const approval = await this.#find(id);
    for (const person of peopleFor(approval)) await this.#vote(approval, person, "approve");
  }

  /** @throws Problem */
  async deny(id: string, reason: string): Promise<void> {
    const approval = await this.#find(id);
    await this.#vote(approval, peopleFor(approval)[0] ?? "", "deny", reason);
  }

  async #review(reviewer: Reviewer, id: string): Promise<void> {
    const review = await this.#ask(reviewer, id);
    if (review === "leave" || this.#stop === undefined) return;
    // Somebody else may have decided in the meantime: then it is decided.
    await (review === "approve" ? this.approve(id) : this.deny(id, review.deny)).catch(() => {});
  }

  async #ask(reviewer: Reviewer, id: string): Promise<Review> {
    try {
      const [shown] = await showToReviewer(this.database, [await this.#find(id)]);
      return shown ? await reviewer(shown) : "leave";
    } catch (error) {
      return { deny: `the reviewer failed: ${error instanceof Error ? error.message : String(error)}` };
    }
  }

  async #find(id: string): Promise<Approval> {
    const approval = await findApproval(this.database, id);
    if (!approval) throw new Problem("unknown_approval", `there is no approval ${id}`);
    return approval;
  }

  async #vote({ id, params_digest }: Approval, person: string, what: "approve" | "deny", comment?: string): Promise<void> {
    const reviewer = { kind: "reviewer", keyId: "testing", name: person, owner: person } as const;
    await vote(this.ledger, { id, reviewer, vote: what, comment, expectedDigest: params_digest, requestId: `req_${randomUUID()}` });
  }
}

/** Those that the policy names, or else anybody. */
const peopleFor = ({ required, reviewers }: Approval): readonly string[] =>
  reviewers.length > 0 ? reviewers.slice(0, required) : Array.from({ length: required }, (_, at) => `user:reviewer-${at + 1}`);
