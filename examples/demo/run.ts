// npm run demo: an agent contains a host, a reviewer approves, the audit trail is verified, and a tampered copy is caught.

import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApprovalPendingError, ARXClient } from "agentvault";
import { GatewayClient } from "../../gateway/src/cli/gateway-client.js";
import { readConfig } from "../../gateway/src/config/read-config.js";
import { serve } from "../../gateway/src/run/serve.js";
import { simulatedVendor } from "../../gateway/src/simulate/simulated-vendor.js";
import { verifyCommand } from "../../gateway/src/verify/verify-command.js";
import { crowdstrikeAndJira } from "./vendors.js";

const folder = await mkdtemp(join(tmpdir(), "arx-demo-"));
const environment = { ARX_GATEWAY_PORT: "0", ARX_GATEWAY_DATA: folder, ARX_LOG_LEVEL: "error" };
say("A gateway starts on a database of its own. It calls no vendor: what they would answer is made up.");
const gateway = await serve(
  readConfig(undefined, environment),
  environment,
  simulatedVendor({ seed: "demo", answers: crowdstrikeAndJira }),
);
const keyOf = (name: string): string => gateway.firstKeys.find((one) => one.name === name)?.key ?? "";
try {
  await contain(keyOf("agent:first"), keyOf("user:reviewer"));
  await audit(keyOf("user:reviewer"));
} finally {
  await gateway.close();
  await rm(folder, { recursive: true });
}

async function contain(agentKey: string, reviewerKey: string): Promise<void> {
  await using arx = new ARXClient({ apiKey: agentKey, baseUrl: gateway.url, approvalWaitMs: 0 });
  const crowdstrike = arx.crowdstrike();

  say("The agent reads detections. That is low risk: the policy permits it.");
  const { resources: ids } = await crowdstrike.execute("detections:read", { limit: 2 });
  tell(`detections: ${ids.join(", ")}`);
  const { resources } = await crowdstrike.execute("detections:read_details", { ids });
  const host = resources[0]?.device?.device_id ?? "";
  tell(`the first is on the host ${host}`);

  say("It wants to contain the host. That is high risk: a reviewer has to approve.");
  const pending = await crowdstrike.containHost({ ids: [host] }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(pending instanceof ApprovalPendingError)) throw pending;
  tell(`waiting for approval ${pending.approval.id}; nothing was sent to the vendor`);

  say("The reviewer looks at exactly what is asked for, and approves it.");
  const reviewer = new GatewayClient(gateway.url, reviewerKey);
  const shown = await reviewer.ask<Record<string, unknown>>("GET", `/v1/approvals/${pending.approval.id}`);
  tell(`${shown["agent"]} asks: ${shown["description"]} ${JSON.stringify(shown["params"])}`);
  await reviewer.ask("POST", `/v1/approvals/${pending.approval.id}/approve`, { expected_digest: shown["params_digest"] });
  await pending.resume();
  tell("the agent resumes, and the host is contained");

  say("It opens a ticket. That is medium risk: permitted.");
  const ticket = await arx.jira().createIssue({ project: "SEC", summary: `Contained ${host}`, priority: "High" });
  tell(`opened ${ticket.key}`);
}

async function audit(reviewerKey: string): Promise<void> {
  say("The audit trail is exported, and verified offline by code that shares nothing with its writer.");
  const reviewer = new GatewayClient(gateway.url, reviewerKey);
  const exported = await (await reviewer.open("GET", "/v1/audit/export")).text();
  const publicKey = (await (await reviewer.open("GET", "/v1/audit/key")).text()).trim();
  const honest = join(folder, "audit.ndjson");
  await writeFile(honest, exported);
  for (const line of exported.split("\n")) if (line.startsWith('{"event"')) tell(lineOf((JSON.parse(line) as { event: Told }).event));
  tell((await verifyCommand(honest, { publicKey })).text.trimEnd());

  say("Somebody changes a copy: the approval shall have been another person's.");
  const tampered = join(folder, "tampered.ndjson");
  await writeFile(tampered, readFileSync(honest, "utf8").replace('"actor":"user:reviewer"', '"actor":"user:somebody"'));
  const { text, exitCode } = await verifyCommand(tampered, { publicKey });
  tell(text.trimEnd());
  if (exitCode !== 1) throw new Error("the tampered copy was not caught");
}

interface Told {
  readonly type: string;
  readonly operation?: string;
  readonly verdict?: string;
  readonly actor?: string;
}

function lineOf({ type, operation = "", verdict, actor }: Told): string {
  return [type.padEnd(20), operation.padEnd(24), verdict, actor && `by ${actor}`].filter(Boolean).join(" ").trimEnd();
}

function say(text: string): void {
  console.log(`\n${text}`);
}

function tell(text: string): void {
  console.log(`  ${text.replaceAll("\n", "\n  ")}`);
}
