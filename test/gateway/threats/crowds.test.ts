import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Database } from "../../../gateway/src/store/database.js";
import { sharedDatabase } from "../support/database.js";
import type { TestGateway } from "../support/gateway.js";
import { startGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

const READ = { operation: "detections:read", params: {} } as const;
const LIMITS = { bodyBytes: 1_048_576, perMinute: 1_000, atOnce: 10 };
const PATIENCE = { timeout: 10_000, interval: 5 };

/** A socket that the test closes; and whether the gateway has closed it. */
async function openSocket({ url }: TestGateway, localAddress: string) {
  const { port, hostname } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname, localAddress }).on("error", () => {});
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  // Without a reader the end of a socket is not told of.
  socket.resume();
  return socket;
}

describe("row 17: one client", () => {
  /** How many of its sockets an address keeps, and what another address is answered. */
  async function openMany() {
    const gateway = await startGateway({ limits: LIMITS });
    const sockets = await Promise.all(Array.from({ length: 60 }, () => openSocket(gateway, "127.0.0.2")));
    const other = await openSocket(gateway, "127.0.0.3");
    other.write("GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n");
    const [answer] = await once(other, "data");
    return { open: sockets.filter(({ closed }) => !closed).length, answer: String(answer).split("\r\n")[0] };
  }

  test("gets no sockets without end, and would without the guard", async () => {
    expect(await openMany()).toEqual({ open: 20, answer: "HTTP/1.1 200 OK" });
    const guards = { "gateway/src/server/limit-sockets.ts": { limitSockets: () => undefined } };
    expect((await withoutGuards(guards, openMany)).open).toBe(60);
  });

  test("gets sockets again when it has closed some", async () => {
    const gateway = await startGateway({ limits: LIMITS });
    for (let round = 0; round < 3; round += 1) {
      const sockets = await vi.waitFor(async () => {
        const all = await Promise.all(Array.from({ length: 20 }, () => openSocket(gateway, "127.0.0.2")));
        await expect(gateway.call(READ)).resolves.toMatchObject({ status: 200 });
        expect(all.filter(({ closed }) => closed)).toEqual([]);
        return all;
      }, PATIENCE);
      for (const socket of sockets) socket.destroy();
    }
  });

  /** Ten calls of one key that wait for a reviewer: what those are told that may not, and what a call of another key is. */
  async function waitWithMany() {
    const gateway = await startGateway({ limits: LIMITS });
    const hangUp = new AbortController();
    const told: string[] = [];
    const waiting = Array.from({ length: 10 }, async (_, at) => {
      const body = { connector: "crowdstrike", operation: "hosts:write", params: { ids: [`h${at}`], action_name: "contain" } };
      const headers = { prefer: "wait=30" };
      const { status, body: problem } = await gateway.send("POST", "/v1/sdk/execute", {
        ...{ key: gateway.agent, headers, body, signal: hangUp.signal },
      });
      told.push(`${status} ${problem.code}`);
    });
    const pending = "select id from approvals where status = 'pending'";
    await vi.waitFor(async () => expect((await gateway.database.query(pending)).length + told.length).toBe(10), PATIENCE);
    const other = await gateway.call({ ...READ, key: await gateway.key("agent:other") });
    hangUp.abort();
    await Promise.allSettled(waiting);
    // The room of who hung up is free again.
    await vi.waitFor(async () => expect((await gateway.call(READ)).status).toBe(200), PATIENCE);
    return { told, other: `${other.status} ${other.body.code ?? "ok"}` };
  }

  test("leaves room to others, and would not without the guard", async () => {
    expect(await waitWithMany()).toEqual({ told: Array(5).fill("429 rate_limited"), other: "200 ok" });
    const guards = { "gateway/src/server/limit-keys.ts": { limitKeys: () => undefined } };
    expect(await withoutGuards(guards, waitWithMany)).toEqual({ told: [], other: "503 overloaded" });
  });

  /** A call that waits for a reviewer, as it is sent. */
  function post(key: string, host: string): string {
    const body = JSON.stringify({ connector: "crowdstrike", operation: "hosts:write", params: { ids: [host], action_name: "contain" } });
    const headers = [`authorization: Bearer ${key}`, "prefer: wait=30", "content-type: application/json", `content-length: ${body.length}`];
    return ["POST /v1/sdk/execute HTTP/1.1", "host: x", ...headers, "", body].join("\r\n");
  }

  test("gets its room back where it hung up before it was known who it is", async () => {
    const shared = await sharedDatabase();
    let letThrough = () => {};
    const gate = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    let isHeld = false;
    const query: Database["query"] = async (text, parameters) => {
      if (text.includes("from keys where id = any")) {
        isHeld = true;
        await gate;
      }
      return shared.query(text, parameters);
    };
    const gateway = await startGateway({ limits: LIMITS, database: { ...shared, query } });
    let asked = 0;
    gateway.gateway.app.server.on("request", () => {
      asked += 1;
    });
    const sockets = await Promise.all(Array.from({ length: 12 }, () => openSocket(gateway, "127.0.0.2")));
    for (const socket of sockets) socket.write(post(gateway.agent, "h"));
    await vi.waitFor(() => expect([asked, isHeld]).toEqual([12, true]), PATIENCE);
    for (const socket of sockets) socket.destroy();
    const connections = () => new Promise((resolve) => gateway.gateway.app.server.getConnections((_, count) => resolve(count)));
    await vi.waitFor(async () => expect(await connections()).toBe(0), PATIENCE);
    letThrough();
    await expect(gateway.call(READ)).resolves.toMatchObject({ status: 200 });
  });

  test("gets its room back where it hung up on answers that stood in a queue", async () => {
    const gateway = await startGateway({ limits: LIMITS });
    const socket = await openSocket(gateway, "127.0.0.2");
    socket.write(Array.from({ length: 5 }, (_, at) => post(gateway.agent, `h${at}`)).join(""));
    const pending = "select id from approvals where status = 'pending'";
    await vi.waitFor(async () => expect(await gateway.database.query(pending)).toHaveLength(5), PATIENCE);
    expect((await gateway.call(READ)).status).toBe(429);
    socket.destroy();
    const five = () => Promise.all(Array.from({ length: 5 }, async () => (await gateway.call(READ)).status));
    await vi.waitFor(async () => expect(await five()).toEqual(Array(5).fill(200)), PATIENCE);
  });
});
