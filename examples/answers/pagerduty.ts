import type { AnswersOf } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/pagerduty";

export const pagerduty: AnswersOf<typeof OPERATION_MAP> = {
  "events:write": ({ dedup_key = "arx-1" }) => ({ status: "success", message: "Event processed", dedup_key }),
};
