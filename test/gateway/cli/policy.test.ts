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
  expect(await tell("policy", "check", file)).toBe(`${file}: nothing wrong; rules: 1\n(0)`);
});

test("explain takes an agent as `keys create` does, and knows what was meant", async () => {
  const explain = (connector: string, operation: string) =>
    tell("policy", "explain", file, connector, operation, "--agent", "triage", "--observed", "okta users:read");
  expect(await explain("jira", "issues:read")).toContain("DENY by after: agent:triage, jira issues:read");
  expect(await explain("jira", "issue:read")).toBe('jira has no operation issue:read: did you mean "issues:read"?\n(2)');
  expect(await explain("jra", "issues:read")).toBe('there is no connector jra: did you mean "jira"?\n(2)');
});

test("replay takes what the trail exported, and says where something else stands", async () => {
  const replay = (text: string) => {
    const exported = join(folder, "export.jsonl");
    writeFileSync(exported, text);
    return tell("policy", "replay", file, exported);
  };
  const event = {
    id: "evt_1",
    type: "policy.decided",
    agent: "agent:a",
    connector: "jira",
    operation: "issues:read",
    risk: "low",
    scope: [],
  };
  const line = JSON.stringify({ event: { ...event, verdict: "PERMIT", rule: "baseline.low" }, hash: "" });
  expect(await replay(`{"log":"arx"}\n${line}\n`)).toBe("decisions: 1; changed: 0; perhaps changed: 0\n(0)");
  expect(await replay("{}\n")).toMatch(
    /export\.jsonl error has no decision in it\n {2}hint: `audit export` writes a file that has\n\(2\)$/,
  );
  for (const broken of [line.slice(0, -5), line.replace('"scope":[]', '"scope":1')])
    expect(await replay(`${line}\n${broken}\n`)).toContain("export.jsonl:2:1 error is no line of an export");
});
