// The convenience methods of CrowdStrike.

import { ARXClient } from "agentvault";

await using arx = new ARXClient();
const crowdstrike = arx.crowdstrike();

// Query detections with an FQL filter.
const detections = await crowdstrike.getDetections({ filter: "status:'new'", limit: 50 });
console.log("New detections:", detections.resources.join(", "));

// Get the details of detections by id.
const details = await crowdstrike.getDetectionDetails({ ids: ["ldt_abc123", "ldt_def456"] });
for (const detection of details.resources) console.log(`${detection.detection_id} on ${detection.device?.hostname}`);

// Change their status.
const update = await crowdstrike.updateDetection({ ids: ["ldt_abc123"], status: "in_progress" });
console.log("Detections changed:", update.meta?.writes?.resources_affected);

// Query hosts.
const hosts = await crowdstrike.getHosts({ filter: "platform_name:'Windows'", limit: 100 });
console.log("Windows hosts:", hosts.resources.join(", "));

// Contain a host: high risk, so a reviewer may have to approve.
const contained = await crowdstrike.containHost({ ids: ["host_abc123"] });
console.log("Contained:", contained.resources.map(({ id }) => id).join(", "));

// Query incidents.
const incidents = await crowdstrike.getIncidents({ filter: "fine_score:>=75", limit: 20 });
console.log("Incidents:", incidents.resources.join(", "));
