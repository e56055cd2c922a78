import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { run } from "../../../gateway/src/cli/program.js";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "arx-policy-command-"));
  file = join(folder, "policy.yaml");
  writeFileSync(
    file,
    `rules:
  - { id: after, match: { agents: [agent:triage], connectors: [jira], observed_prior: ["okta users:read"] }, verdict: DENY }
baseline: { low: PERMIT, medium: PERMIT, high: ESCALATE, critical: DENY }
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function tell(...args: string[]): Promise<string> {
  let told = "";
  const hear = (text: string | Uint8Array): boolean => {
    told += String(text);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(hear);
  vi.spyOn(process.stderr, "write").mockImplementation(hear);
  const code = await run(args);
  return `${told}(${code})`;
}

test("a policy is checked against all connectors, not only those that its rules name", async () => {
  expect(await tell("policy", "check", file)).toBe(`${file}: 1 rules\n(0)`);
});

test("explain takes an agent as `keys create` does, and knows what was meant", async () => {
  const explain = (connector: string, operation: string) =>
    tell("policy", "explain", file, connector, operation, "--agent", "triage", "--observed", "okta users:read");
  expect(await explain("jira", "issues:read")).toContain("DENY by after: agent:triage, jira issues:read");
  expect(await explain("jira", "issue:read")).toBe('jira has no operation issue:read: did you mean "issues:read"?\n(2)');
  expect(await explain("jra", "issues:read")).toBe('there is no connector jra: did you mean "jira"?\n(2)');
});
