import { format } from "node:util";
import { onTestFinished, vi } from "vitest";
import type { AuditEvent } from "../../examples/practice-gateway/audit-trail.js";
import { type PracticeGateway, type PracticeGatewayOptions, startPracticeGateway } from "../../examples/practice-gateway/gateway.js";

/** A practice gateway that is closed when the test ends. */
export async function practice(options?: PracticeGatewayOptions): Promise<PracticeGateway> {
  const gateway = await startPracticeGateway(options);
  onTestFinished(() => gateway.close());
  return gateway;
}

/** Runs an example against a practice gateway: the lines that it printed, and what the gateway recorded. */
export async function runProgram(name: string, options?: PracticeGatewayOptions): Promise<{ lines: string[]; trail: string[] }> {
  const gateway = await practice(options);
  vi.stubEnv("ARX_API_KEY", gateway.apiKey);
  vi.stubEnv("ARX_BASE_URL", gateway.url);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  try {
    vi.resetModules();
    await import(`../../examples/${name}.ts`);
    return { lines: log.mock.calls.flatMap((parts) => format(...parts).split("\n")), trail: trailOf(gateway.events) };
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** What happened to which call, in short. */
export const trailOf = (events: readonly AuditEvent[]): string[] =>
  events.map(({ type, connector, operation, verdict, reason }) => {
    const what = verdict ?? (type === "request.refused" ? reason : type);
    return connector === undefined ? `${what}` : `${connector} ${operation} ${what}`;
  });
