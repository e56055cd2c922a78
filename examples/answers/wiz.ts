import type { AnswersOf } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/wiz";

const ISSUES = [
  { id: "wiz_1", severity: "CRITICAL", status: "OPEN", sourceRule: { name: "Public bucket with secrets" } },
  { id: "wiz_2", severity: "HIGH", status: "OPEN", sourceRule: { name: "Unpatched internet-facing VM" } },
];

export const wiz: AnswersOf<typeof OPERATION_MAP> = {
  "issues:read": ({ first = 50 }) => ({
    data: { issues: { nodes: ISSUES.slice(0, first), pageInfo: { hasNextPage: false, endCursor: null }, totalCount: ISSUES.length } },
  }),
};
