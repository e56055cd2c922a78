// Three connectors of one client. They share its transport, key and session, and hold no credential.

import { ARXClient } from "agentvault";

await using arx = new ARXClient(); // ARX_API_KEY and ARX_BASE_URL
const crowdstrike = arx.crowdstrike();
const splunk = arx.splunk();
const jira = arx.jira();
console.log("Connectors:", [crowdstrike, splunk, jira].map(({ name }) => name).join(", "));

const detections = await crowdstrike.execute("detections:read", { limit: 10 });
await crowdstrike.execute("detections:read_details", { ids: detections.resources });

// What the gateway says beside the result. The session was sent along: what was permitted before.
const { verdict, risk, rule, auditEventId } = await crowdstrike.execute("detections:read", { limit: 10 }).response();
console.log(`${verdict} at ${risk} risk by ${rule}, recorded as ${auditEventId}`);
for (const action of arx.session.priorActions) console.log(`  ${action.connector} ${action.operation}`);
