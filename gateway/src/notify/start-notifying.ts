import { startMaintenance } from "../maintenance.js";
import { type SenderServices, sendDue } from "./sender.js";
import type { NotificationSettings } from "./settings.js";

/** Reviewers hear this soon; what is asked for within it makes one message. */
const EVERY_MS = 1_000;

/** Sends what is in the outbox, until what is given back is called. A channel that is slow or broken holds up no other. */
export function startNotifying(
  settings: NotificationSettings,
  services: Pick<SenderServices, "database" | "ledger" | "logger" | "stopping">,
) {
  const stops = settings.channels.map((channel) =>
    startMaintenance({ [channel.name]: () => sendDue({ ...settings, ...services }, channel) }, EVERY_MS, (error, name) =>
      services.logger.error({ err: error, channel: name }, "notifications could not be sent"),
    ),
  );
  return async (): Promise<void> => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
