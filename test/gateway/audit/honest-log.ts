import { createPrivateKey } from "node:crypto";
import { chain, GENESIS, type SealedEvent } from "../../../gateway/src/audit/chain.js";
import { type CheckpointSigner, createCheckpointSigner } from "../../../gateway/src/audit/checkpoint.js";
import type { EventDraft } from "../../../gateway/src/audit/event.js";
import { exportLines, type StoredCheckpoint } from "../../../gateway/src/audit/export-lines.js";
import { EMPTY_RANGE, extendRange } from "../../../gateway/src/audit/merkle.js";

/** The Ed25519 key of a seed of 32 bytes. */
export const keyOfSeed = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]), format: "der", type: "pkcs8" });

export const signer = createCheckpointSigner("arx.example/audit", keyOfSeed(Buffer.alloc(32, 7)));

/** What a day at a gateway looks like: decisions, executions, an approval, with awkward texts among their parameters. */
export const draftsOf = (count: number): EventDraft[] =>
  Array.from({ length: count }, (_, at) => ({
    type: at % 3 === 0 ? ("policy.decided" as const) : ("execution.started" as const),
    agent: "agent:triage",
    request_id: `req_${at}`,
    connector: "crowdstrike",
    operation: "hosts:write",
    scope: ["hosts:write"],
    risk: "high" as const,
    verdict: "ESCALATE" as const,
    params_digest: `hmac-sha256:${"b".repeat(64)}`,
    params_redacted: { ids: [`h${at}`], "10": 1, "9": { note: 'é 😀 "quoted" \u2028\u0000' }, ratio: at / 7 },
    ...(at % 2 === 0 && { duration_ms: at * 1.5 }),
  }));

export const sealedLog = (count: number): SealedEvent[] => chain(GENESIS, draftsOf(count), new Date("2026-11-28T12:00:00Z"));

export const checkpointOf = (events: readonly SealedEvent[], size: number, by: CheckpointSigner = signer): StoredCheckpoint => ({
  size,
  note: by.sign(
    extendRange(
      EMPTY_RANGE,
      events.slice(0, size).map(({ hash }) => hash),
    ),
  ),
});

/** The lines of an export with checkpoints at these sizes, each with its line feed. */
export async function linesOf(events: readonly SealedEvent[], sizes: readonly number[], by: CheckpointSigner = signer): Promise<string[]> {
  const checkpoints = sizes.map((size) => checkpointOf(events, size, by));
  const lines: string[] = [];
  for await (const line of exportLines(events, checkpoints)) lines.push(line);
  return lines;
}
