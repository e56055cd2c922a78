import type { EventDraft, EventMembers, EventType } from "../audit/event.js";
import type { Approval } from "./approval.js";

/** What events about approvals tell of them. */
export type Told = Pick<Approval, "id" | "agent" | "connector" | "operation">;

/** An event about an approval that is no part of a call. */
export const approvalEvent = (type: EventType, { id, agent, connector, operation }: Told, members: EventMembers): EventDraft => ({
  ...members,
  ...{ type, agent, connector, operation, approval_id: id },
});
