import type { Logger } from "pino";
import { request } from "undici";
import type { ShownToReviewer } from "../approvals/approval.js";
import { findApprovals } from "../approvals/repository.js";
import { showToReviewer } from "../approvals/show.js";
import type { Queries } from "../store/database.js";
import { dropTaken, markFailed, markSent, type Taken, takeDue } from "./outbox.js";
import type { Channel, NotificationSettings } from "./settings.js";
import { slackMessage } from "./slack-message.js";
import { teamsMessage } from "./teams-message.js";

/** A message stays readable, and within Slack's 50 blocks. */
const MOST_SHOWN = 10;

const TIMEOUT_MS = 10_000;

const WRITE: Readonly<Record<Channel["kind"], typeof slackMessage>> = { slack: slackMessage, teams: teamsMessage };

export interface SenderServices extends Pick<NotificationSettings, "publicUrl" | "retryMs"> {
  readonly database: Queries;
  readonly logger: Logger;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
}

/** Sends what is due on a channel, one message after the other, until nothing is left or one fails. */
export async function sendDue(services: SenderServices, channel: Channel): Promise<void> {
  while (!services.stopping.aborted && (await sendNext(services, channel)));
}

async function sendNext({ database, logger, stopping, publicUrl, retryMs }: SenderServices, channel: Channel): Promise<boolean> {
  const taken = await takeDue(database, channel.name, retryMs);
  if (taken.length === 0) return false;
  const { pending, due } = await stillPending(database, taken);
  if (pending.length === 0) return true;
  const message = WRITE[channel.kind](pending.slice(0, MOST_SHOWN), Math.max(0, pending.length - MOST_SHOWN), publicUrl);
  const error = await post(channel.url, message, stopping);
  if (error === undefined) await markSent(database, due);
  else
    for (const { approval_id } of await markFailed(database, due, error))
      logger.error({ channel: channel.name, approval_id, error }, "reviewers could not be told of an approval");
  return error === undefined;
}

/** What was decided meanwhile needs no telling. */
async function stillPending(database: Queries, taken: readonly Taken[]) {
  const approvals = await findApprovals(
    database,
    taken.map(({ approval_id }) => approval_id),
  );
  const pending: ShownToReviewer[] = await showToReviewer(
    database,
    approvals.filter(({ status }) => status === "pending"),
  );
  const open = new Set(pending.map(({ id }) => id));
  const decided = taken.filter(({ approval_id }) => !open.has(approval_id));
  if (decided.length > 0) await dropTaken(database, decided, "it was decided before");
  return { pending, due: taken.filter(({ approval_id }) => open.has(approval_id)) };
}

/** Posts JSON. Gives what went wrong, in words without the address: who knows it can post. */
export async function post(url: string, message: object, stopping: AbortSignal): Promise<string | undefined> {
  try {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(TIMEOUT_MS)]);
    const headers = { "content-type": "application/json" };
    const { statusCode, body } = await request(url, { method: "POST", headers, body: JSON.stringify(message), signal });
    await body.dump();
    return statusCode >= 200 && statusCode < 300 ? undefined : `HTTP ${statusCode}`;
  } catch (error) {
    const { code, name } = Object(error) as { code?: unknown; name?: unknown };
    return typeof code === "string" ? code : String(name);
  }
}
