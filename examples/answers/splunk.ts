import type { AnswersOf } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/splunk";

const ROWS = [
  { host: "host-prod-42", message: "error: authentication failure" },
  { host: "host-prod-42", message: "error: session closed" },
];

export const splunk: AnswersOf<typeof OPERATION_MAP> = {
  "search_jobs:create": () => ({ sid: "1700000000.42" }),
  "search_jobs:read_results": ({ offset = 0, count = 100 }) => ({ results: ROWS.slice(offset, offset + count) }),
};
