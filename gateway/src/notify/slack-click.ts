import { z } from "zod";
import { Problem } from "../wire/problem.js";

/** What of Slack's `block_actions` payload counts here. */
const Payload = z.looseObject({
  type: z.literal("block_actions"),
  user: z.looseObject({ id: z.string().max(64) }),
  response_url: z.string().max(500).optional(),
  actions: z.array(z.looseObject({ action_id: z.enum(["approve", "deny"]), value: z.string().max(300) })).min(1),
});

/** A click on a button of a message of ours. */
export interface SlackClick {
  readonly user: string;
  readonly vote: "approve" | "deny";
  readonly approvalId: string;
  /** Of what the message showed. */
  readonly digest: string;
  /** Where the one who clicked can be answered. */
  readonly answerTo: string | undefined;
}

/** @throws Problem bad_request */
export function readClick(body: Buffer): SlackClick {
  const parsed = Payload.safeParse(parse(new URLSearchParams(body.toString()).get("payload") ?? ""));
  const [action] = parsed.data?.actions ?? [];
  if (!parsed.data || !action) throw new Problem("bad_request", "this is no click on Approve or Deny");
  const [approvalId = "", digest = ""] = action.value.split(" ");
  return { user: parsed.data.user.id, vote: action.action_id, approvalId, digest, answerTo: parsed.data.response_url };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
