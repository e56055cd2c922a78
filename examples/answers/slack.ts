import type { AnswersOf } from "@agentvault/gateway/testing";
import type { OPERATION_MAP } from "agentvault/server/slack";

export const slack: AnswersOf<typeof OPERATION_MAP> = {
  "messages:write": ({ channel }) => ({ ok: true, channel, ts: "1700000000.000100" }),
  "messages:update": ({ channel, ts }) => ({ ok: true, channel, ts, text: "" }),
};
