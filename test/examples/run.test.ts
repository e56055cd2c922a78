import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** What `npm run <script>` runs, without npm. The caller's own key and gateway must not be used. */
function runScript(script: "example" | "demo", ...args: string[]) {
  const { scripts } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const [, ...command] = scripts[script]?.split(" ") ?? [];
  const env = { ...process.env, ARX_API_KEY: "arx_live_key", ARX_BASE_URL: "https://gateway.invalid" };
  return spawnSync(process.execPath, [...command, ...args], { cwd: ROOT, encoding: "utf8", timeout: 50_000, env });
}

const runExample = (...args: string[]) => runScript("example", ...args);

test("the demo verifies its trail, catches the tampered copy, and ends", () => {
  const { status, stdout, stderr } = runScript("demo");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/waiting for approval apr_\w+; nothing was sent to the vendor/);
  expect(stdout).toMatch(/^ {2}approval\.approved +hosts:write +by user:reviewer$/m);
  expect(stdout).toMatch(/^ {2}verified: 21 events/m);
  expect(stdout).toMatch(/^ {2}NOT VERIFIED: event 13/m);
});

test("runs the triage agent, tells what the gateway recorded, and ends", () => {
  const { status, stdout, stderr } = runExample();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.split("\n");
  expect(lines[0]).toMatch(/^triage: An agent that/);
  expect(lines[1]).toMatch(/^A gateway listens on http:\/\/127\.0\.0\.1:\d+\./);
  expect(lines).toContain("  contained host_abc123");
  expect(lines).toContain("What the gateway recorded:");
  expect(lines).toContain("   23  crowdstrike hosts:write          approval 2 denied: that host is a domain controller");
  expect(lines).toContain("   28  crowdstrike rtr:command_admin    DENY by baseline.critical, critical risk");
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
