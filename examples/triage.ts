// An agent that reads new alerts, contains the hosts behind the severe ones, and reports what it may not do itself.

import { ARXClient } from "agentvault";

await using arx = new ARXClient();
const crowdstrike = arx.crowdstrike();
const jira = arx.jira();

// Low risk: permitted. Two alerts a page, each page a governed call.
const ids: string[] = [];
for await (const id of crowdstrike.getAlerts({ filter: "status:'new'", limit: 2 })) ids.push(id);
const alerts = await crowdstrike.execute("alerts:read_details", { composite_ids: ids });
console.log(`${alerts.resources.length} new alerts`);

for (const { agent_id: host, display_name: alert, severity = 0 } of alerts.resources) {
  if (host === undefined || severity < 70) {
    console.log(`${alert}, severity ${severity}: left alone`);
    continue;
  }

  // High risk: escalated. The call waits for a reviewer.
  console.log(`${alert}, severity ${severity}: asking to contain ${host} …`);
  const outcome = await crowdstrike.containHost({ ids: [host] }).outcome();
  if (outcome.verdict === "PERMIT") {
    console.log(`  contained ${host}`);
  } else if (outcome.verdict === "ESCALATE") {
    const { status, reason } = outcome.approval;
    const issue = await jira.createIssue({ project: "SEC", summary: `Contain ${host} by hand`, priority: "High" });
    console.log(`  not contained: ${status}, because ${reason}. Opened ${issue.key}`);
  }
}

// Critical risk: denied by policy, and no reviewer is asked.
const command = { session_id: "session_1", base_command: "runscript", command_string: "runscript -CloudFile=collect" };
const denied = await crowdstrike.execute("rtr:command_admin", command).outcome();
if (denied.verdict === "DENY") console.log(`No script was run: ${denied.rule} denies it`);
