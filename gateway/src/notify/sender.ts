import type { Logger } from "pino";
import { request } from "undici";
import type { ShownToReviewer } from "../approvals/approval.js";
import { approvalEvent } from "../approvals/events.js";
import { findApprovals } from "../approvals/repository.js";
import { showToReviewer } from "../approvals/show.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Queries } from "../store/database.js";
import { dropTaken, giveUp, markFailed, markSent, type Taken, takeDue } from "./outbox.js";
import type { Channel, NotificationSettings } from "./settings.js";
import { slackMessage } from "./slack-message.js";
import { teamsMessage } from "./teams-message.js";

/** A message stays readable, and within Slack's 50 blocks. */
const MOST_SHOWN = 10;

const TIMEOUT_MS = 10_000;

const WRITE: Readonly<Record<Channel["kind"], typeof slackMessage>> = { slack: slackMessage, teams: teamsMessage };

export interface SenderServices extends Pick<NotificationSettings, "publicUrl" | "retryMs"> {
  readonly database: Queries;
  readonly ledger: Ledger;
  readonly logger: Logger;
  /** Aborted when the gateway stops. */
  readonly stopping: AbortSignal;
}

/** Sends what is due on a channel, one message after the other, until nothing is left or one fails. */
export async function sendDue(services: SenderServices, channel: Channel): Promise<void> {
  while (!services.stopping.aborted && (await sendNext(services, channel)));
}

async function sendNext(services: SenderServices, channel: Channel): Promise<boolean> {
  const { database, stopping, publicUrl, retryMs } = services;
  const taken = await takeDue(database, channel.name, retryMs);
  if (taken.length === 0) return false;
  const { pending, due } = await stillPending(database, taken);
  if (pending.length === 0) return true;
  const message = WRITE[channel.kind](pending.slice(0, MOST_SHOWN), Math.max(0, pending.length - MOST_SHOWN), publicUrl);
  const error = await post(channel.url, message, stopping);
  if (error === undefined) await markSent(database, due);
  else await noteFailure(services, channel.name, pending, await markFailed(database, due, error), error);
  return error === undefined;
}

/** Gives up what was tried for the last time: that reviewers were not told belongs in the trail. */
async function noteFailure(
  { ledger, logger }: SenderServices,
  channel: string,
  approvals: readonly ShownToReviewer[],
  last: readonly Taken[],
  error: string,
): Promise<void> {
  if (last.length === 0) return;
  const untold = approvals.filter(({ id }) => last.some(({ approval_id }) => approval_id === id));
  await ledger.record({
    async change(queries) {
      await giveUp(queries, last);
      return { events: untold.map((one) => approvalEvent("notification.failed", one, { details: { channel, error } })) };
    },
  });
  for (const { id } of untold) logger.error({ channel, approval_id: id, error }, "reviewers could not be told of an approval");
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
