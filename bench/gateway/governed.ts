/* A gateway as it is in use, but for its vendor: `governed.mjs <vendor> <URL of PostgreSQL, or a folder>`. */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { pino } from "pino";
import { createCheckpointSigner } from "../../gateway/src/audit/checkpoint.js";
import { generatedConnectors } from "../../gateway/src/catalog/catalog.js";
import { createGateway } from "../../gateway/src/gateway.js";
import { createKey } from "../../gateway/src/identity/keys.js";
import { createOutbound } from "../../gateway/src/outbound/index.js";
import { DEFAULT_POLICY } from "../../gateway/src/policy/make-policy.js";
import { openEmbedded } from "../../gateway/src/store/embedded.js";
import { openPostgres } from "../../gateway/src/store/postgres.js";
import { EnvironmentStore } from "../../gateway/src/vault/environment-store.js";
import { liveVendor } from "../../gateway/src/vendor/live-vendor.js";
import { answerUsage } from "./usage.js";

const [, , vendor = "", store = ""] = process.argv;
const database = await (store.includes("://") ? openPostgres(store) : openEmbedded(store));
const target = { servers: { default: vendor } };
const gateway = await createGateway({
  database,
  catalog: generatedConnectors,
  vendor: liveVendor({
    outbound: createOutbound({ settings: new Map([["crowdstrike", { allow: ["127.0.0.1/32"], concurrency: 64, queue: 256 }]]) }),
    secrets: new EnvironmentStore({ ARX_SECRET_CROWDSTRIKE: JSON.stringify({ client_id: "bench", client_secret: "secret-of-the-bench" }) }),
    targetOf: () => target,
  }),
  policy: () => DEFAULT_POLICY,
  digestKey: randomBytes(32),
  approvals: { mostPending: 20 },
  checkpoints: { signer: createCheckpointSigner("bench", generateKeyPairSync("ed25519").privateKey) },
  limits: { bodyBytes: 1_048_576, perMinute: 100_000_000, atOnce: 1_000 },
  logger: pino({ level: "silent" }),
});
const url = await gateway.app.listen({ host: "127.0.0.1", port: 0 });
const key = await createKey(gateway.ledger, "bench", { kind: "agent", name: "agent:bench", owner: "user:bench" });

/** Events that 64 writers append in that time, a second. */
async function measureAppends(ms: number): Promise<number> {
  const began = performance.now();
  let count = 0;
  const append = async () => {
    for (; performance.now() - began < ms; count++) await gateway.ledger.record({ events: [{ type: "policy.loaded" }] });
  };
  await Promise.all(Array.from({ length: 64 }, append));
  return (count / (performance.now() - began)) * 1000;
}

process.on("message", async (message) => {
  if (message === "memory") process.send?.(process.memoryUsage.rss());
  if (message === "appends") process.send?.(await measureAppends(3_000));
});
process.once("disconnect", () => process.exit());
answerUsage();
process.send?.({ url, key });
