import type { AnswersOf } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/jira";

/** Two pages of fifty and a bit. */
const ISSUES = Array.from({ length: 120 }, (_, index) => ({
  id: `${10_001 + index}`,
  key: `SEC-${1042 - index}`,
  fields: { summary: `Finding ${index + 1}`, status: { name: "Open" }, priority: { name: index < 10 ? "High" : "Low" } },
}));

export const jira: AnswersOf<typeof OPERATION_MAP> = {
  "issues:read": ({ startAt, maxResults }) => ({
    issues: ISSUES.slice(startAt, startAt + maxResults),
    startAt,
    maxResults,
    total: ISSUES.length,
  }),
  // The token of a page is where it begins.
  "issues:search": ({ nextPageToken = "0", maxResults }) => {
    const end = Number(nextPageToken) + maxResults;
    const isLast = end >= ISSUES.length;
    return { issues: ISSUES.slice(Number(nextPageToken), end), isLast, ...(!isLast && { nextPageToken: `${end}` }) };
  },
  "issues:write": () => ({ id: "10200", key: "SEC-1043", self: "https://example.atlassian.net/rest/api/3/issue/10200" }),
  "comments:write": ({ body }) => ({ id: "20001", body }),
};
