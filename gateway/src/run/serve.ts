import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { generatedConnectors } from "../catalog/catalog.js";
import type { Config } from "../config/config-format.js";
import { requireKnownConnectors } from "../config/require-known-connectors.js";
import { createGateway } from "../gateway.js";
import { createFirstKeys, type NewKey } from "../identity/keys.js";
import { doAll } from "../maintenance.js";
import { startMetricsServer } from "../metrics/metrics-server.js";
import type { NotificationSettings } from "../notify/settings.js";
import { requireKnownSecrets } from "../vault/require-known-secrets.js";
import { Vault } from "../vault/vault.js";
import { liveVendor } from "../vendor/live-vendor.js";
import type { Vendor } from "../vendor/vendor.js";
import { listenAt } from "./listen-at.js";
import { openLogger } from "./open-logger.js";
import { openCheckpoints, openDatabase, openMasterKey, openOutbound, openSecrets, targetsOf } from "./open-parts.js";
import { openPolicy } from "./open-policy.js";

export interface Serving {
  readonly url: string;
  /** The keys that were made at the first start: they are shown this once. */
  readonly firstKeys: readonly { readonly key: string; readonly name: string }[];
  /** Resolves where the store has ended by itself: nothing can be done any more but to close, and start anew. */
  readonly lost: Promise<unknown>;
  reloadPolicy(): Promise<void>;
  /** Takes no further requests, and answers those that it has. */
  close(): Promise<void>;
}

/** The agent and the reviewer that a new gateway begins with. Who answers for the agent is a third: nobody approves for himself. */
const FIRST_KEYS: readonly NewKey[] = [
  { kind: "agent", name: "agent:first", owner: "user:operator" },
  { kind: "reviewer", name: "user:reviewer", owner: "user:reviewer" },
];

/**
 * Starts the gateway that is configured; `simulated` answers in place of the vendors. Logs go to standard error. Where it cannot start,
 * nothing of it goes on running. @throws MistakesError
 */
export async function serve(config: Config, environment: NodeJS.ProcessEnv, simulated?: Vendor): Promise<Serving> {
  const logger = openLogger(environment);
  const opened: Opened = new Map();
  const close = () =>
    doAll(Object.fromEntries([...opened].reverse()), (error, step) =>
      logger.error({ err: error, step }, "the gateway did not stop as it should"),
    );
  try {
    return { ...(await start({ config, environment, simulated, logger, opened })), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What has been started so far, and how it is ended: the last first. */
type Opened = Map<string, () => Promise<unknown>>;

interface Starting {
  readonly config: Config;
  readonly environment: NodeJS.ProcessEnv;
  readonly simulated: Vendor | undefined;
  readonly logger: Logger;
  readonly opened: Opened;
}

async function start({ config, environment, simulated, logger, opened }: Starting): Promise<Omit<Serving, "close">> {
  await requireKnownConnectors(config, generatedConnectors);
  requireKnownSecrets(environment, generatedConnectors.ids);
  const policy = await openPolicy(config, logger);
  opened.set("policy", async () => policy.close());
  const master = openMasterKey(config, environment);
  const checkpoints = await openCheckpoints(config);
  const outbound = openOutbound(config);
  opened.set("outbound", () => outbound.close());
  const database = await openDatabase(config, environment);
  opened.set("database", () => database.close());
  const secrets = () => openSecrets(config, environment, new Vault(database, master));
  const gateway = await createGateway({
    ...{ database, logger, catalog: generatedConnectors, digestKey: master.binding, outbound },
    ...{ policy: policy.current, isPolicyStale: policy.isStale },
    checkpoints,
    vendor: simulated ?? liveVendor({ outbound, secrets: secrets(), targetOf: targetsOf(config) }),
    approvals: { mostPending: config.approvals.pending_per_agent },
    limits: { bodyBytes: config.limits.body_bytes, perMinute: config.limits.per_minute, atOnce: config.limits.at_once },
    ...notificationsOf(config, environment, logger),
  });
  opened.set("gateway", () => gateway.close());
  policy.record(gateway.ledger);
  const { host } = config.listen;
  await listenAt("listen", config.listen, () => gateway.app.listen(config.listen));
  if (config.metrics) {
    const { metrics: address } = config;
    const metrics = await listenAt("metrics", address, () => startMetricsServer(address, gateway));
    opened.set("metrics", () => metrics.close());
  }
  // At the very end: whoever starts a gateway that cannot start has to see them the next time.
  const texts = await createFirstKeys(gateway.ledger, config.environment, FIRST_KEYS);
  const { port } = gateway.app.server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    firstKeys: texts.map((key, at) => ({ key, name: FIRST_KEYS[at]?.name ?? "" })),
    reloadPolicy: () => policy.reload(),
    lost: new Promise((resolve) => {
      void database.lost?.then((reason) => {
        logger.fatal({ err: reason }, "the store has ended: the gateway stops");
        resolve(reason);
      });
    }),
  };
}

function notificationsOf(
  { notify, listen }: Config,
  environment: NodeJS.ProcessEnv,
  logger: Logger,
): { notifications?: NotificationSettings } {
  const { slack, teams } = notify;
  if (!slack && !teams) return {};
  const signingSecret = environment["SLACK_SIGNING_SECRET"];
  if (slack?.reviewers && !signingSecret) logger.warn("SLACK_SIGNING_SECRET is not set: reviewers decide elsewhere than in Slack");
  const slackActions =
    slack?.reviewers && signingSecret ? { signingSecret, reviewers: slack.reviewers, answersTo: "https://hooks.slack.com" } : undefined;
  return {
    notifications: {
      publicUrl: notify.public_url ?? `http://${listen.host}:${listen.port}`,
      channels: [
        ...(slack ? [{ name: "slack", kind: "slack" as const, url: slack.webhook }] : []),
        ...(teams ? [{ name: "teams", kind: "teams" as const, url: teams.webhook }] : []),
      ],
      retryMs: 15_000,
      ...(slackActions && { slackActions }),
    },
  };
}
