// The convenience methods of Jira. Plain text becomes the document format that Jira wants.

import { ARXClient } from "agentvault";

await using arx = new ARXClient();
const jira = arx.jira();

// Search for issues with JQL.
const issues = await jira.searchIssues({
  jql: "project = SEC AND status = Open ORDER BY priority DESC",
  maxResults: 25,
});
console.log(`${issues.issues?.length} issues${issues.isLast === false ? ", and there are more" : ""}`);

// Create an issue.
const issue = await jira.createIssue({
  project: "SEC",
  summary: "Investigate anomalous login pattern on host-prod-42",
  issueType: "Task",
  description: "CrowdStrike detection ldt_abc123 flagged repeated failed logins.",
  priority: "High",
});
console.log("Created:", issue.key);

// Add a comment to an issue.
const comment = await jira.addComment({
  issueKey: "SEC-1042",
  body: "Automated enrichment complete. See attached IOC report.",
});
console.log("Comment:", comment.id);
