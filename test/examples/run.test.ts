import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What `npm run example` runs, without npm. The caller's own key and gateway must not be used. */
function runExample(...args: string[]) {
  const { scripts } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const [, ...command] = scripts["example"]?.split(" ") ?? [];
  const env = { ...process.env, ARX_API_KEY: "arx_live_key", ARX_BASE_URL: "https://gateway.invalid" };
  return spawnSync(process.execPath, [...command, ...args], { cwd: ROOT, encoding: "utf8", timeout: 30_000, env });
}

test("runs the triage agent, tells what the gateway recorded, and ends", () => {
  const { status, stdout, stderr } = runExample();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.split("\n");
  expect(lines[0]).toMatch(/^triage: An agent that/);
  expect(lines[1]).toMatch(/^A gateway listens on http:\/\/127\.0\.0\.1:\d+\./);
  expect(lines).toContain("  contained host_abc123");
  expect(lines).toContain("What the gateway recorded:");
  expect(lines).toContain("   23  crowdstrike hosts:write          approval 2 denied: that host is a domain controller");
  expect(lines).toContain("   27  crowdstrike rtr:command_admin    DENY by baseline.critical, critical risk");
});

test("--list names every example with what it shows", () => {
  const { status, stdout } = runExample("--list");
  expect(status).toBe(0);
  expect(stdout).toContain("  pagination           Pages, by hand and by iteration.");
  expect(stdout).not.toContain("  run ");
});

test("says which examples there are when asked for another", () => {
  const { status, stdout, stderr } = runExample("nonsense");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^There is no example called nonsense\. There are:\n {2}any-operation /);
  expect(stderr).not.toContain("    at ");
});
