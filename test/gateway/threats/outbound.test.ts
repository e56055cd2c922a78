import type { LookupFunction } from "node:net";
import { gzipSync } from "node:zlib";
import { interceptors, request } from "undici";
import { describe, expect, test } from "vitest";
import { startTcp, startVendor } from "../outbound/vendor.js";
import { startLiveGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

const MIB = 2 ** 20;
const VIRUSTOTAL = { connector: "virustotal", operation: "domains:read_details", params: { domain: "a.example" } } as const;

/** A gateway whose VirusTotal is at this URL. */
const gatewayTo = (url: string, more: object = {}) =>
  startLiveGateway({ connector: "virustotal", target: { servers: { default: url } }, ...more });

describe("row 1: a base URL that leads into the gateway's own network", () => {
  const LOOPBACK = ["127.0.0.1", "127.1", "0x7f.1", "2130706433", "0177.0.0.1", "①②⑦.0.0.1", "localhost"];
  const ELSEWHERE = [
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "169.254.169.254",
    "100.100.100.200",
    "[fd00:ec2::254]",
  ];

  /** What a gateway answers that is configured so, and how often somebody connected to this machine. */
  async function attack(hosts: readonly string[]) {
    const target = await startTcp((socket) => socket.destroy());
    let host = "";
    const gateway = await startLiveGateway({
      connector: "virustotal",
      target: () => ({ servers: { default: `http://${host}:${target.port}` } }),
      settings: { allow: [], timeoutMs: 500 },
    });
    const answers: (readonly [number, string])[] = [];
    for (host of hosts) {
      const { status, body } = await gateway.call(VIRUSTOTAL);
      answers.push([status, body.code]);
    }
    return { answers, connections: target.connections() };
  }

  test("is not called, however it is written", async () => {
    const { answers, connections } = await attack([...LOOPBACK, ...ELSEWHERE]);
    expect(new Set(answers.map(String))).toEqual(new Set(["502,upstream_error"]));
    expect(connections).toBe(0);
  });

  test("and would be without the guard", async () => {
    const guards = { "gateway/src/outbound/require-allowed.ts": { requireAllowed: () => undefined } };
    expect((await withoutGuards(guards, () => attack(LOOPBACK))).connections).toBe(LOOPBACK.length);
  });

  /** A name that is public when it is first asked for, and this machine's the next time. */
  async function rebind() {
    const target = await startTcp((socket) => socket.destroy());
    let asked = 0;
    const lookup: LookupFunction = (_host, options, callback) => {
      const address = asked++ === 0 ? "192.0.2.1" : "127.0.0.1";
      process.nextTick(() => (options.all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4)));
    };
    const settings = { allow: ["192.0.2.0/24"], timeoutMs: 200 };
    const gateway = await gatewayTo(`http://vendor.example:${target.port}`, { settings, lookup });
    for (const _ of [1, 2]) await gateway.call(VIRUSTOTAL);
    return { asked, connections: target.connections() };
  }

  test("nor is a name that becomes one, and would be without the guard", async () => {
    expect(await rebind()).toEqual({ asked: 2, connections: 0 });
    const guards = { "gateway/src/outbound/require-allowed.ts": { requireAllowed: () => undefined } };
    expect(await withoutGuards(guards, rebind)).toEqual({ asked: 2, connections: 1 });
  });
});

describe("row 18: a vendor that redirects", () => {
  async function attack() {
    const thief = await startVendor((_, response) => response.setHeader("content-type", "application/json").end('{"data":{}}'));
    const vendor = await startVendor((_, response) => response.writeHead(302, { location: `${thief.url}/steal` }).end());
    const gateway = await gatewayTo(vendor.url);
    const { status, body } = await gateway.call(VIRUSTOTAL);
    return { status, code: body.code, upstream: body.upstream, stolen: thief.requests.map(({ headers }) => headers["x-apikey"]) };
  }

  test("gets no further, nor does the credential", async () => {
    expect(await attack()).toEqual({ status: 502, code: "upstream_error", upstream: { status: 302, body: null }, stolen: [] });
  });

  test("and would with a client that follows", async () => {
    type Exchange = typeof import("../../../gateway/src/outbound/exchange.js").exchange;
    const exchange: Exchange = async (dispatcher, { url, method, headers }) => {
      const following = dispatcher.compose(interceptors.redirect({ maxRedirections: 3 }));
      const answer = await request(url, { dispatcher: following, method: method as "GET", headers });
      const body = Buffer.from(await answer.body.arrayBuffer());
      return { status: answer.statusCode, headers: { "content-type": "application/json" }, body, durationMs: 0 };
    };
    const guards = { "gateway/src/outbound/exchange.ts": { exchange } };
    expect((await withoutGuards(guards, attack)).stolen).toEqual(["key-of-the-vendor"]);
  });
});

describe("row 19: an answer that fills the memory", () => {
  const CHUNK = Buffer.alloc(MIB / 4, " ");

  async function long(bytes: number) {
    let written = 0;
    const vendor = await startVendor((_, response) => {
      const pump = () => {
        while (!response.destroyed && written < bytes) {
          written += CHUNK.length;
          if (!response.write(CHUNK)) return;
        }
        response.end('{"data":{}}');
      };
      response.setHeader("content-type", "application/json").on("drain", pump);
      pump();
    });
    const gateway = await gatewayTo(vendor.url, { settings: { maxBytes: MIB } });
    const { status, body } = await gateway.call(VIRUSTOTAL);
    return { status, code: body.code, written };
  }

  test("without end is given up, and would be read without the guard", async () => {
    const { status, code, written } = await long(1024 * MIB);
    expect([status, code]).toEqual([502, "upstream_error"]);
    expect(written).toBeLessThan(64 * MIB);
    const guards = { "gateway/src/outbound/require-size.ts": { requireSize: () => undefined } };
    expect(await withoutGuards(guards, () => long(16 * MIB))).toMatchObject({ status: 200, written: 16 * MIB });
  });

  async function bomb() {
    const body = gzipSync(Buffer.concat([Buffer.from('{"data":{}}'), Buffer.alloc(32 * MIB, " ")]), { level: 1 });
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const vendor = await startVendor((_, response) => response.writeHead(200, headers).end(body));
    const gateway = await gatewayTo(vendor.url, { settings: { maxBytes: MIB } });
    const answer = await gateway.call(VIRUSTOTAL);
    return { isSmall: body.length < MIB, status: answer.status, code: answer.body.code };
  }

  test("that inflates is given up, and would be inflated without the guard", async () => {
    expect(await bomb()).toEqual({ isSmall: true, status: 502, code: "upstream_error" });
    const { inflateBody } = await import("../../../gateway/src/outbound/inflate-body.js");
    const unbounded: typeof inflateBody = (host, body, encoding) => inflateBody(host, body, encoding, 2 ** 30);
    const guards = { "gateway/src/outbound/inflate-body.ts": { inflateBody: unbounded } };
    expect((await withoutGuards(guards, bomb)).status).toBe(200);
  });
});
