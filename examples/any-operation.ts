// execute() calls any operation of any connector by its id, with the vendor's own parameter names.

import { ARXClient } from "agentvault";

await using arx = new ARXClient();

// Okta: list users.
const users = await arx.okta().execute("users:read", { limit: 200 });
console.log("Okta users:", users.map(({ profile }) => profile.login).join(", "));

// Wiz: get issues.
const issues = await arx.wiz().execute("issues:read", { first: 50 });
for (const issue of issues.data?.issues?.nodes ?? []) console.log(`Wiz: ${issue.severity} ${issue.sourceRule?.name}`);

// ServiceNow: create an incident.
const incident = await arx.servicenow().execute("incidents:write", {
  short_description: "Automated: Critical vulnerability detected",
  urgency: 1,
  impact: 1,
});
console.log("ServiceNow incident:", incident.result?.number);

// PagerDuty: trigger an event.
const event = await arx.pagerduty().execute("events:write", {
  routing_key: "your_integration_key",
  event_action: "trigger",
  payload: {
    summary: "Critical detection on host-prod-42",
    severity: "critical",
    source: "arx-triage-agent",
  },
});
console.log("PagerDuty event:", event.status);
