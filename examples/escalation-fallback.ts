// What an agent does when a reviewer, or the policy, says no.

import { ApprovalDeniedError, ARXClient, PermissionDeniedError } from "agentvault";

await using arx = new ARXClient();
const crowdstrike = arx.crowdstrike();
const jira = arx.jira();

for (const host of ["host_abc123", "host_dc01"]) {
  try {
    await crowdstrike.containHost({ ids: [host] });
    console.log(`${host} is contained`);
  } catch (error) {
    if (error instanceof ApprovalDeniedError) {
      // A reviewer denied. Carry on through another channel.
      const issue = await jira.createIssue({
        project: "SEC",
        summary: `Manual containment required: ${host}`,
        issueType: "Task",
        priority: "High",
      });
      console.log(`${host} is not contained (${error.approval.reason}); opened ${issue.key}`);
    } else if (error instanceof PermissionDeniedError) {
      // Policy denies this operation to this agent, whoever is asked.
      console.log(`${host} is not contained: ${error.rule} denies it to this agent`);
    } else throw error;
  }
}
