import type { AnswersOf } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/servicenow";

export const servicenow: AnswersOf<typeof OPERATION_MAP> = {
  "incidents:write": ({ short_description }) => ({
    result: { number: "INC0010006", ...(short_description !== undefined && { short_description }) },
  }),
};
