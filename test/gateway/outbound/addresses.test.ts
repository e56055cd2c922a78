import type { LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../../gateway/src/outbound/index.js";
import { parseRanges } from "../../../gateway/src/outbound/ranges.js";
import { requireAllowed } from "../../../gateway/src/outbound/require-allowed.js";
import { failureOf, get, openOutbound, startTcp, startVendor } from "./vendor.js";

/** A resolver that gives these answers, one a call, the last of them over and over. */
function resolving(...answers: string[][]) {
  const asked: string[] = [];
  const lookup: LookupFunction = (host, options, callback) => {
    asked.push(host);
    const found = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    const all = found.map((address) => ({ address, family: ipaddr.parse(address).kind() === "ipv6" ? 6 : 4 }));
    process.nextTick(() => (options.all ? callback(null, all) : callback(null, all[0]?.address ?? "", all[0]?.family)));
  };
  return { lookup, asked };
}

test.each([
  "127.0.0.1",
  "127.1",
  "0x7f.1",
  "2130706433",
  "0177.0.0.1",
  "127.0.0.1.",
  "①②⑦.0.0.1",
  "0.0.0.0",
  "[::1]",
  "[::]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::127.0.0.1]",
  "[64:ff9b::7f00:1]",
  "[2002:7f00:1::]",
  "169.254.169.254",
  "[fd00:ec2::254]",
  "100.100.100.200",
  "168.63.129.16",
  "localhost",
])("%s is not called by https, nor by http", async (host) => {
  const target = await startTcp(() => {});
  const outbound = openOutbound({ allow: [], timeoutMs: 2000 });
  for (const protocol of ["https", "http"]) {
    const failure = await failureOf(outbound.send("acme", get(`${protocol}://${host}:${target.port}/`)));
    expect(failure).toMatchObject({ kind: "blocked_address", outcome: "not_sent" });
  }
  expect(target.connections()).toBe(0);
});

test.each([
  ["one private address", ["10.0.0.1"]],
  ["a private one among public ones", ["93.184.215.14", "127.0.0.1"]],
  ["a mapped one", ["::ffff:127.0.0.1"]],
])("a name that resolves to %s is not called", async (_, addresses) => {
  const target = await startTcp(() => {});
  const { lookup, asked } = resolving(addresses);
  const outbound = openOutbound({ allow: [] }, { lookup });
  expect(await failureOf(outbound.send("acme", get(`https://vendor.example:${target.port}/?key=canary`)))).toEqual({
    kind: "blocked_address",
    outcome: "not_sent",
    message: "vendor.example is not at a public address; an administrator can allow it by its range",
  });
  expect([asked, target.connections()]).toEqual([["vendor.example"], 0]);
});

test("a name that resolves to something else the next time is checked again, at each connection", async () => {
  const vendor = await startVendor((_, response) => response.writeHead(200, { connection: "close" }).end());
  const { lookup, asked } = resolving(["127.0.0.1"], ["127.0.0.2"]);
  const outbound = openOutbound({}, { lookup });
  const url = `http://vendor.example:${vendor.port}/`;
  expect((await outbound.send("acme", get(url))).status).toBe(200);
  expect(await failureOf(outbound.send("acme", get(url)))).toMatchObject({ kind: "blocked_address" });
  expect([asked.length, vendor.requests.length]).toEqual([2, 1]);
  expect(vendor.requests[0]?.headers.host).toBe(`vendor.example:${vendor.port}`);
});

test("each connector has an allowance of its own", async () => {
  const vendor = await startVendor((_, response) => response.end());
  const outbound = openOutbound();
  expect((await outbound.send("acme", get(vendor.url))).status).toBe(200);
  expect(await failureOf(outbound.send("other", get(vendor.url)))).toMatchObject({ kind: "blocked_address" });
});

test("public addresses are for https only", () => {
  const allow = parseRanges([]);
  for (const address of ["93.184.215.14", "2606:4700::1111"]) {
    expect(() => requireAllowed("vendor.example", address, "https:", allow)).not.toThrow();
    expect(() => requireAllowed("vendor.example", address, "http:", allow)).toThrow("vendor.example must be called by https");
  }
});

test.each(["vendor.example", "93.184.215.14"])("%s is not called by http", async (host) => {
  const outbound = openOutbound({ timeoutMs: 1000 }, { lookup: resolving(["93.184.215.14"]).lookup });
  expect((await failureOf(outbound.send("acme", get(`http://${host}/`))))?.message).toBe(`${host} must be called by https`);
});

test("a range allows what is in it, however an address is written", () => {
  const allow = parseRanges(["10.1.0.0/16", "fd00::/8"]);
  const verdict = (address: string) => {
    try {
      requireAllowed("vendor.example", address, "http:", allow);
      return true;
    } catch {
      return false;
    }
  };
  expect(["10.1.2.3", "::ffff:10.1.2.3", "fd12::1", "10.2.0.1", "fe80::1", "::1"].map(verdict)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("what is no range is refused at once", () => {
  expect(() => openOutbound({ allow: ["10.0.0.0"] })).toThrow();
  expect(DEFAULT_SETTINGS.allow).toEqual([]);
});
