import type { OPERATION_MAP } from "agentvault/server/slack";
import type { AnswersOf } from "../answers-of.js";

export const slack: AnswersOf<typeof OPERATION_MAP> = {
  "messages:write": ({ channel }) => ({ ok: true, channel, ts: "1700000000.000100" }),
  "messages:update": ({ channel, ts }) => ({ ok: true, channel, ts, text: "" }),
};
