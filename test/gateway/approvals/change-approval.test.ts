import { expect, test } from "vitest";
import { changeApproval } from "../../../gateway/src/approvals/change-approval.js";
import { requestApproval } from "../../../gateway/src/approvals/repository.js";
import { requireUndecided } from "../../../gateway/src/approvals/require-undecided.js";
import { settle } from "../../../gateway/src/approvals/settle.js";
import { Ledger } from "../../../gateway/src/ledger/ledger.js";
import type { Database } from "../../../gateway/src/store/database.js";
import { sharedDatabase } from "../support/database.js";

test("who was too late when a broken transaction is tried again is told so", async () => {
  const shared = await sharedDatabase();
  let tries = 0;
  const database: Database = {
    ...shared,
    transaction: async (work) => {
      tries += 1;
      if (tries > 1) return shared.transaction(work);
      const broken = async (...given: Parameters<typeof work>) => {
        await work(...given);
        throw new Error("the connection broke");
      };
      await shared.transaction(broken).catch(() => {});
      // Somebody at another instance.
      await shared.query("update approvals set status = 'denied', decided_by = 'user:bob', decided_at = now() where id = 'apr_1'");
      throw new Error("the connection broke");
    },
  };
  const call = { agent: "agent:a", owner: "user:o", connector: "jira", operation: "issues:write", risk: "high", description: "" };
  const more = { params: "{}", params_digest: "d", rule: "r", required: 1, reviewers: [], request_id: "req", expiresInMs: 60_000 };
  await requestApproval(shared, { id: "apr_1", ...call, ...more }, 1);
  const approved = changeApproval(new Ledger(database, "gw_1"), {
    ...{ id: "apr_1", by: "user:alice", requestId: "req_1" },
    check: (_, approval) => requireUndecided(approval),
    apply: async (queries, approval) => {
      await settle(queries, approval, "approved", "user:alice", undefined);
      return [];
    },
  });
  await expect(approved).rejects.toMatchObject({ code: "approval_already_decided" });
  expect(tries).toBe(2);
});
