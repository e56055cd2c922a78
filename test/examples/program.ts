import { format } from "node:util";
import { onTestFinished, vi } from "vitest";
import { startExampleGateway } from "../../examples/run/example-gateway.js";
import type { AuditEvent, TestGatewayOptions } from "../../gateway/src/testing/index.js";

/** Runs an example against its gateway: the lines that it printed, and what the gateway recorded. */
export async function runProgram(name: string, options?: TestGatewayOptions): Promise<{ lines: string[]; trail: string[] }> {
  const gateway = await startExampleGateway(options);
  onTestFinished(() => gateway.close());
  vi.stubEnv("ARX_API_KEY", gateway.apiKey);
  vi.stubEnv("ARX_BASE_URL", await gateway.listen());
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    vi.resetModules();
    await import(`../../examples/${name}.ts`);
    const lines = log.mock.calls.flatMap((parts) => format(...parts).split("\n")).map(withoutIds);
    return { lines, trail: trailOf(await gateway.events()) };
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** Ids are other ones each time. */
const withoutIds = (line: string): string => line.replace(/\b(apr|evt)_[0-9A-Z]{26}\b/g, "$1_…");

/** What happened to which call, in short: a vote and the beginning of an execution go without saying. */
const trailOf = (events: readonly AuditEvent[]): string[] =>
  events
    .filter(({ connector, type }) => connector !== undefined && type !== "approval.voted" && type !== "execution.started")
    .map(({ type, connector, operation, verdict }) => `${connector} ${operation} ${verdict ?? type}`);
