// An escalated call: a reviewer must approve before anything reaches the vendor.

import { ApprovalPendingError, ARXClient } from "agentvault";

await using arx = new ARXClient();
const crowdstrike = arx.crowdstrike();

try {
  // By default the call waits five minutes for the reviewer; with 0 it raises at once.
  const result = await crowdstrike.execute("hosts:write", { ids: ["host_abc123"], action_name: "contain" }, { approvalWaitMs: 0 });
  console.log("Host contained:", result.resources);
} catch (error) {
  if (!(error instanceof ApprovalPendingError)) throw error;
  console.log(`Escalated: approval ${error.approval.id} is ${error.approval.status}; see ${error.approval.url}`);

  // The same call goes on: same parameters, same idempotency key. Instead of raising, outcome() tells the verdict.
  const outcome = await error.resume({ approvalWaitMs: 60_000 }).outcome();
  switch (outcome.verdict) {
    case "PERMIT":
      console.log(`Approved and contained: ${outcome.meta.approvalId} was for this call alone`);
      break;
    case "ESCALATE":
      console.log(`Not contained: the approval is ${outcome.approval.status}. ${outcome.approval.reason ?? ""}`);
      break;
    case "DENY":
      console.log(`Not contained: ${outcome.rule} forbids it`);
  }
}
