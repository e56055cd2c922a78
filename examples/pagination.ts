// Pages, by hand and by iteration. Each page is a governed call of its own: judged and audited by itself.

import { ARXClient } from "agentvault";

await using arx = new ARXClient();
const crowdstrike = arx.crowdstrike();
const jira = arx.jira();

// CrowdStrike counts with limit and offset …
const first = await crowdstrike.execute("detections:read", { limit: 100, offset: 0 });
const second = await crowdstrike.execute("detections:read", { limit: 100, offset: 100 });
console.log(`Detections ${first.resources[0]} … and ${second.resources[0]} …`);

// … and Jira with maxResults and startAt.
const page1 = await jira.execute("issues:read", { jql: "project=SEC", maxResults: 50, startAt: 0 });
const page2 = await jira.execute("issues:read", { jql: "project=SEC", maxResults: 50, startAt: 50 });
console.log(`Issues ${page1.issues?.[0]?.key} … and ${page2.issues?.[0]?.key} …`);

// Iterating needs to know neither: it walks every page, or as many items as are wanted.
let issues = 0;
for await (const issue of jira.searchIssues({ jql: "project=SEC", maxResults: 50 })) if (issue.key) issues += 1;
console.log(`${issues} issues in all`);

for await (const id of crowdstrike.execute("detections:read", { limit: 2 }, { maxItems: 3 })) console.log(id);

// Okta names the next page in a header.
for await (const user of arx.okta().execute("users:read", { limit: 1 })) console.log(user.profile.login);
