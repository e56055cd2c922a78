import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Command, CommanderError } from "commander";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { addApprovalCommands } from "../../../gateway/src/cli/approvals.js";
import { startTestGateway, type TestGateway } from "../support/gateway.js";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());
afterEach(() => vi.unstubAllEnvs());

/** What `approvals …` prints and ends with. */
async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const ended = { out: "", err: "", code: undefined as number | undefined };
  for (const [name, value] of Object.entries({ ARX_GATEWAY_URL: gateway.url, ARX_REVIEWER_KEY: gateway.alice, ...environment }))
    vi.stubEnv(name, value);
  const program = new Command().exitOverride().configureOutput({
    writeOut: (text) => {
      ended.out += text;
    },
    writeErr: (text) => {
      ended.err += text;
    },
  });
  addApprovalCommands(program, (code) => {
    ended.code = code;
  });
  await program.parseAsync(["approvals", ...args], { from: "user" }).catch((error) => {
    if (!(error instanceof CommanderError)) throw error;
    ended.code = 2;
  });
  return ended;
}

async function asked(...ids: string[]): Promise<{ id: string; params_digest: string; expires_at: string }> {
  return (await gateway.call({ params: { ids, action_name: "contain" } })).body.approval;
}

test("list shows what is pending", async () => {
  expect(await run(["list", "--status", "denied"])).toEqual({ out: "no approval is denied\n", err: "", code: 0 });
  const { id, expires_at } = await asked("h1");
  const { out, code } = await run(["list"]);
  expect(code).toBe(0);
  expect(out.split("\n")[0]?.split(/ {2,}/)).toEqual(["ID", "RISK", "AGENT", "OPERATION", "VOTES", "EXPIRES"]);
  const row = out.split("\n").find((line) => line.startsWith(id));
  expect(row?.split(/ {2,}/).slice(1)).toEqual([
    ...["high", "agent:triage", "crowdstrike hosts:write", "0 of 1", expires_at.replace(/\.\d+Z/, "Z")],
  ]);
});

test("show shows everything, with what would not show written out", async () => {
  const { id, params_digest, expires_at } = await asked("h\u202e2\u001b[2J");
  expect((await run(["show", id])).out).toBe(
    [
      `${id}  HIGH RISK: agent:triage asks for crowdstrike hosts:write`,
      "  What it does:           Contain hosts or lift their containment.",
      "  Answers for the agent:  user:olivia",
      "  Rule:                   baseline.high",
      "  Approvals needed:       1",
      `  Decide before:          ${expires_at.replace(/\.\d+Z/, "Z")}`,
      "  Status:                 pending",
      `  Digest:                 ${params_digest}`,
      "  Parameters:",
      '    action_name: "contain"',
      '    ids: ["h\\u202e2\\u001b[2J"]',
      "",
    ].join("\n"),
  );
});

test("approve shows what it approves", async () => {
  const { id } = await asked("h3");
  const { out, code } = await run(["approve", id, "--comment", "looked at it"]);
  expect(code).toBe(0);
  expect(out).toContain('ids: ["h3"]');
  expect(out.endsWith(`${id} is approved\n`)).toBe(true);
  expect((await run(["show", id])).out).toMatch(/Status: +approved by user:alice\n +Vote: +user:alice: approve, looked at it\n/);
  expect(await run(["revoke", id])).toEqual({ out: `${id} is revoked\n`, err: "", code: 0 });
});

test("deny gives its reason", async () => {
  const { id } = await asked("h4");
  const { code, err } = await run(["deny", id]);
  expect([code, err]).toEqual([2, expect.stringContaining("--reason")]);
  expect(await run(["deny", id, "--reason", "no"])).toEqual({ out: `${id} is denied\n`, err: "", code: 0 });
  expect(await run(["approve", id])).toMatchObject({
    code: 1,
    err: expect.stringContaining(`approval ${id} is denied already, by user:alice`),
  });
});

test("what goes wrong is said, without the key", async () => {
  const unknown = await run(["show", "apr_none/../x"]);
  expect(unknown).toMatchObject({ code: 1, out: "", err: expect.stringContaining("(unknown_approval)") });
  expect(await run(["list"], { ARX_REVIEWER_KEY: "" })).toMatchObject({
    code: 2,
    err: expect.stringContaining("ARX_REVIEWER_KEY is not set"),
  });
  expect(await run(["list"], { ARX_REVIEWER_KEY: gateway.agent })).toMatchObject({ code: 1, err: expect.stringContaining("(key_scope)") });
  expect(await run(["list", "--url", "gateway.example"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("no address of a gateway"),
  });
  expect(await run(["list", "--url", "http://127.0.0.1:1"])).toMatchObject({
    code: 1,
    err: expect.stringContaining("no gateway answers at"),
  });
  expect(await run(["list", "--status", "open"])).toMatchObject({ code: 2 });
  for (const key of ["bad\nkey", "kéy"]) {
    const { code, err } = await run(["list"], { ARX_REVIEWER_KEY: key });
    expect([code, err.includes(key)]).toEqual([1, false]);
  }
});

test("a redirect does not carry the key away", async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(302, { location: "/elsewhere" }).end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await run(["list", "--url", url])).toMatchObject({ code: 1, err: expect.stringContaining("is not the gateway: HTTP 302") });
  expect(seen).toHaveLength(1);
  server.closeAllConnections();
  server.close();
});
