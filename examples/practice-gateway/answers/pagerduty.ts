import type { OPERATION_MAP } from "agentvault/server/pagerduty";
import type { AnswersOf } from "../answers-of.js";

export const pagerduty: AnswersOf<typeof OPERATION_MAP> = {
  "events:write": ({ dedup_key = "arx-1" }) => ({ status: "success", message: "Event processed", dedup_key }),
};
