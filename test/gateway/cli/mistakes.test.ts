import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { run } from "../../../gateway/src/cli/program.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "arx-mistakes-"));
  writeFileSync(join(folder, "a-file"), "not a folder");
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a command line tells a person, and ends with. */
async function tell(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  let told = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
  for (const [name, value] of Object.entries({ ARX_GATEWAY_DATA: join(folder, "data"), ...environment })) vi.stubEnv(name, value);
  const code = await run(args);
  return `${told}(${code})`;
}

test.each([
  [{ ARX_VAULT_KEY: "short" }, "ARX_VAULT_KEY error must be 32 bytes in base64"],
  [{ ARX_LOG_LEVEL: "loud" }, "ARX_LOG_LEVEL error is none of trace, debug, info, warn, error, fatal, silent"],
  [{ ARX_GATEWAY_PORT: "abc" }, 'ARX_GATEWAY_PORT error expected a number, got "abc"'],
  [{ DATABASE_URL: "mysql://u:hidden@localhost/arx" }, "DATABASE_URL error is no address of a PostgreSQL"],
] as const)("a wrong variable is told of by its name, without a stack trace: %o", async (environment, message) => {
  const told = await tell(environment, "serve");
  expect(told).toContain(message);
  expect(told).toMatch(/\(2\)$/);
  expect(told).not.toMatch(/hidden|^ {4}at /m);
});

test("a data folder that is a file", async () => {
  expect(await tell({ ARX_GATEWAY_DATA: join(folder, "a-file") }, "serve")).toMatch(/^not possible: EEXIST.*a-file'\n\(2\)$/);
});

test("a file that is not there has no line", async () => {
  expect(await tell({}, "serve", "--config", join(folder, "none.yaml"))).toContain(`${join(folder, "none.yaml")} error cannot be read`);
});

test.each([
  ["prot: 1", '.yaml:1:1 error "prot" is not a known property'],
  ["metrics: {}", '.yaml:1:10 error "port" is required'],
  ["connectors: { crowdstike: {} }", 'connectors.crowdstike error there is no such connector\n  hint: did you mean "crowdstrike"?'],
  [
    "connectors: { jira: { variables: { sit: acme } } }",
    "connectors.jira.variables.sit error there is no such name\n  hint: there are: site",
  ],
  ["connectors: { splunk: { servers: { other: https://a.example } } }", "connectors.splunk.servers.other error there is no such name"],
  ["audit: { checkpoints: /no/such/folder/checkpoints.txt }", "audit.checkpoints error there is no folder /no/such/folder"],
])("a configuration that would count for nothing is refused: %s", async (text, message) => {
  const file = join(folder, "gateway.yaml");
  writeFileSync(file, `${text}\n`);
  const told = await tell({ ARX_LOG_LEVEL: "silent" }, "serve", "--config", file);
  expect(told).toContain(message);
  expect(told).toMatch(/\(2\)$/);
});

test.each([
  [["serv"], "there is no command serv: --help shows them"],
  [["secrets", "set", "jra"], 'there is no connector jra: did you mean "jira"?'],
  [["secrets", "set", "jira/other"], "jira has no server other; there are: default"],
])("a command that cannot be done as it was given: %j", async (args, message) => {
  expect(await tell({}, ...args)).toBe(`${message}\n(2)`);
});
