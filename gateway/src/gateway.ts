import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { Decisions } from "./approvals/decisions.js";
import { sweepApprovals } from "./approvals/expire.js";
import { forgetApprovals } from "./approvals/forget-approvals.js";
import { type CheckpointSettings, Checkpoints } from "./audit-log/checkpoints.js";
import type { Catalog } from "./catalog/catalog.js";
import type { ApprovalSettings } from "./execute/ask-approval.js";
import { Executor } from "./execute/executor.js";
import { forgetHistory } from "./execute/history.js";
import { policyInForce } from "./execute/policy-in-force.js";
import { Working } from "./execute/working.js";
import { Keys } from "./identity/keys.js";
import { newUlid } from "./identity/new-ulid.js";
import { Ledger } from "./ledger/ledger.js";
import { doAll, startMaintenance } from "./maintenance.js";
import { measureVendor } from "./metrics/measure-vendor.js";
import { Metrics } from "./metrics/metrics.js";
import { enqueue, forgetNotifications } from "./notify/outbox.js";
import type { NotificationSettings } from "./notify/settings.js";
import { startNotifying } from "./notify/start-notifying.js";
import type { Outbound } from "./outbound/index.js";
import type { Policy } from "./policy/policy.js";
import { forgetCalls } from "./recovery/forget-calls.js";
import { forgetDead, SIGN_OF_LIFE_MS, SignsOfLife, signEnd } from "./recovery/instances.js";
import { recover } from "./recovery/recover.js";
import { createApp, type Limits } from "./server/app.js";
import { approvalRoutes } from "./server/routes/approvals.js";
import { auditRoutes } from "./server/routes/audit.js";
import { connectorRoutes } from "./server/routes/connectors.js";
import { decideRoutes } from "./server/routes/decide.js";
import { executeRoute } from "./server/routes/execute.js";
import { healthRoutes, type ReadyChecks } from "./server/routes/health.js";
import { slackActionsRoute } from "./server/routes/slack-actions.js";
import type { Database } from "./store/database.js";
import { migrate } from "./store/schema.js";
import type { Answered } from "./telemetry/answered.js";
import { logAnswered } from "./telemetry/log-answered.js";
import type { Vendor } from "./vendor/vendor.js";

/** What a gateway is made of. */
export interface GatewayParts {
  /** Closed by whoever opened it. */
  readonly database: Database;
  readonly catalog: Catalog;
  readonly vendor: Vendor;
  /** The policy as it is now; undefined where there is none, and nothing is permitted. */
  readonly policy: () => Policy | undefined;
  /** 32 bytes that bind approvals to parameters; the same for all instances. */
  readonly digestKey: Buffer;
  readonly approvals: Omit<ApprovalSettings, "asked">;
  /** How reviewers hear of approvals; left out: they look by themselves. */
  readonly notifications?: NotificationSettings;
  readonly checkpoints: CheckpointSettings;
  readonly limits: Limits;
  /** Whether the policy's file says another policy than the one in force, and cannot be used; left out: there is no such file. */
  readonly isPolicyStale?: () => boolean;
  /** What vendors are called through, where it is to be seen in the metrics. */
  readonly outbound?: Pick<Outbound, "figures">;
  readonly logger: Logger;
}

export interface Gateway {
  readonly app: FastifyInstance;
  readonly ledger: Ledger;
  /** What has to work before requests are taken. */
  readonly ready: ReadyChecks;
  /** The figures, in Prometheus' text form. */
  metrics(): Promise<string>;
  /** Takes no further requests, answers those that it has, and records everything. Where a step of it fails, the others are done. */
  close(): Promise<void>;
}

const MAINTENANCE_MS = 10_000;
const CHECKPOINT_MS = 1_000;

/** The gateway, ready to listen. */
export async function createGateway(parts: GatewayParts): Promise<Gateway> {
  const { database, catalog, digestKey, limits, logger, notifications } = parts;
  await migrate(database);
  const stopping = new AbortController();
  const instance = `gw_${newUlid()}`;
  const isPolicyStale = () => parts.policy() === undefined || (parts.isPolicyStale?.() ?? false);
  const metrics = new Metrics({ database, isPolicyStale, outbound: parts.outbound });
  const vendor = measureVendor(parts.vendor, metrics.vendorCalled);
  const ledger = new Ledger(database, instance, {
    written: metrics.appended,
    failed: (error) => logger.error({ err: error }, "the audit trail cannot be written"),
  });
  const decisions = new Decisions(database);
  await decisions.listen();
  const keys = new Keys(database);
  const stopKeys = await database.listen("arx_keys", (id) => keys.forget(id));
  const failed = (error: unknown, requestId: string) => logger.error({ err: error, request_id: requestId }, "a call failed");
  const policy = policyInForce(parts.policy, database);
  const approvals: ApprovalSettings = { ...parts.approvals, asked: (queries, id) => enqueue(queries, notifications?.channels ?? [], id) };
  const working = new Working();
  const executor = new Executor({ working, ledger, catalog, vendor, digestKey, keys, policy, decisions, approvals, failed });
  const checkpoints = new Checkpoints(database, parts.checkpoints);
  const answered = (one: Answered) => {
    logAnswered(logger, one);
    metrics.answered(one);
  };
  const app = await createApp({ keys, logger, limits, answered });
  executeRoute(app, executor, stopping.signal);
  approvalRoutes(app, database, decisions, stopping.signal);
  decideRoutes(app, ledger, database);
  if (notifications?.slackActions) slackActionsRoute(app, ledger, notifications.slackActions, logger, stopping.signal);
  connectorRoutes(app, catalog);
  auditRoutes(app, database, checkpoints, stopping.signal);
  const ready = { store: () => database.query("select 1") };
  healthRoutes(app, ready);
  const failing = (error: unknown, chore: string) => logger.error({ err: error, chore }, "maintenance failed");
  const signs = new SignsOfLife(database, instance);
  const recovery = { database, ledger, catalog, instance, working, isAlone: !database.isShared, signs };
  const recoverCalls = () => recover({ ...recovery, failed: (error) => failing(error, "recovery") });
  await signs.sign();
  await ledger.record({ events: [{ type: "gateway.started", details: { instance } }] });
  await recoverCalls();
  const stopLife = startMaintenance({ life: () => signs.sign() }, SIGN_OF_LIFE_MS, failing);
  const chores = {
    approvals: () => sweepApprovals(ledger, database),
    recovery: recoverCalls,
    instances: () => forgetDead(database),
    calls: () => forgetCalls(database),
    history: () => forgetHistory(database),
    notifications: () => forgetNotifications(database),
    oldApprovals: () => forgetApprovals(database),
  };
  const stopMaintenance = startMaintenance(chores, MAINTENANCE_MS, failing);
  const stopNotifying = notifications && startNotifying(notifications, { database, ledger, logger, stopping: stopping.signal });
  const stopCheckpoints = startMaintenance({ checkpoints: () => checkpoints.makeIfDue() }, CHECKPOINT_MS, failing);
  const ending = {
    requests: async () => app.close(),
    maintenance: stopMaintenance,
    notifications: async () => stopNotifying?.(),
    calls: () => executor.settle(),
    stopped: () => ledger.record({ events: [{ type: "gateway.stopped", details: { instance } }] }),
    dueCheckpoints: stopCheckpoints,
    lastCheckpoint: () => checkpoints.newest(),
    checkpoints: () => checkpoints.close(),
    life: stopLife,
    instance: () => signEnd(database, instance),
    keys: stopKeys,
    decisions: () => decisions.close(),
  };
  return {
    app,
    ledger,
    ready,
    metrics: () => metrics.text(),
    async close() {
      stopping.abort();
      await doAll(ending, (error, step) => logger.error({ err: error, step }, "the gateway did not stop as it should"));
    },
  };
}
