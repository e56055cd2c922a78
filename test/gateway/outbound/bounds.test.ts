import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { awaitable, failureOf, get, openOutbound, startTcp, startVendor } from "./vendor.js";

const MIB = 2 ** 20;

test.each([
  ["gzip", () => gzipSync(Buffer.alloc(16 * MIB), { level: 1 })],
  ["br", () => brotliCompressSync(Buffer.alloc(16 * MIB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
] as const)("a small body of %s that inflates without measure is given up", async (encoding, encode) => {
  const bomb = encode();
  expect(bomb.length).toBeLessThan(MIB);
  const vendor = await startVendor((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(bomb));
  expect(await failureOf(openOutbound({ maxBytes: MIB }).send("acme", get(vendor.url)))).toEqual({
    kind: "too_large",
    outcome: "unknown",
    message: `127.0.0.1:${vendor.port} answered with more than ${MIB} bytes, once inflated`,
  });
});

test("an endless body is given up, and its connection closed", async () => {
  let written = 0;
  const closed = awaitable();
  const vendor = await startVendor((_, response) => {
    const chunk = Buffer.alloc(64 * 1024);
    const pump = () => {
      while (!response.destroyed && response.write(chunk)) written += chunk.length;
    };
    response.on("drain", pump).on("close", closed.happen);
    pump();
  });
  expect(await failureOf(openOutbound({ maxBytes: MIB }).send("acme", get(vendor.url)))).toMatchObject({ kind: "too_large" });
  await closed.happened;
  expect(written).toBeLessThan(64 * MIB);
});

test("a body of just the size that is allowed is read", async () => {
  const vendor = await startVendor(({ url }, response) => response.end(Buffer.alloc(url === "/more" ? 1001 : 1000, "x")));
  const outbound = openOutbound({ maxBytes: 1000 });
  expect((await outbound.send("acme", get(vendor.url))).body.equals(Buffer.alloc(1000, "x"))).toBe(true);
  expect(await failureOf(outbound.send("acme", get(`${vendor.url}/more`)))).toMatchObject({ kind: "too_large" });
});

test("a body in chunks of every size is read whole", async () => {
  const parts = Array.from({ length: 200 }, (_, at) => Buffer.alloc(1 + ((at * 37) % 500), at));
  const vendor = await startVendor((_, response) => {
    for (const part of parts) response.write(part);
    response.end();
  });
  expect((await openOutbound().send("acme", get(vendor.url))).body.equals(Buffer.concat(parts))).toBe(true);
});

test("headers are read up to 64 KiB", async () => {
  const vendor = await startVendor(({ url }, response) =>
    response.writeHead(200, { "x-long": "x".repeat(Number(url?.slice(1)) * 1024) }).end(),
  );
  const outbound = openOutbound();
  expect((await outbound.send("acme", get(`${vendor.url}/60`))).headers["x-long"]).toHaveLength(60 * 1024);
  expect(await failureOf(outbound.send("acme", get(`${vendor.url}/70`)))).toMatchObject({ kind: "too_large", outcome: "unknown" });
});

test.each([
  ["an encoding that was not asked for", { "content-encoding": "zstd" }, "{}"],
  ["two encodings", { "content-encoding": "gzip, gzip" }, gzipSync(gzipSync("{}"))],
  ["what is not in the encoding it names", { "content-encoding": "gzip" }, "{}"],
  ["half a body", { "content-encoding": "gzip" }, gzipSync("a body of some length").subarray(0, 20)],
])("%s is refused", async (_, headers, body) => {
  const vendor = await startVendor((_request, response) => response.writeHead(200, headers).end(body));
  expect(await failureOf(openOutbound().send("acme", get(vendor.url)))).toMatchObject({ kind: "bad_encoding", outcome: "unknown" });
});

test.each([
  ["accepts and says nothing", () => {}],
  ["stops within its headers", (socket: { write(text: string): unknown }) => socket.write("HTTP/1.1 200 OK\r\ncontent-")],
  ["stops within its body", (socket: { write(text: string): unknown }) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")],
])("a vendor that %s ends at the deadline, of the whole call", async (_, talk) => {
  const vendor = await startTcp((socket) => socket.once("data", () => talk(socket)));
  const startedAt = performance.now();
  expect(await failureOf(openOutbound({ timeoutMs: 150 }).send("acme", get(vendor.url)))).toEqual({
    kind: "timeout",
    outcome: "unknown",
    message: `127.0.0.1:${vendor.port} did not answer within 150 ms`,
  });
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

test("a body that keeps dripping ends at the deadline all the same", async () => {
  const vendor = await startVendor((_, response) => {
    const dripping = setInterval(() => response.write("x"), 10);
    response.on("close", () => clearInterval(dripping));
  });
  expect(await failureOf(openOutbound({ timeoutMs: 200 }).send("acme", get(vendor.url)))).toMatchObject({ kind: "timeout" });
});

test("the caller gives up: before, and while the vendor works", async () => {
  const closed = awaitable();
  const vendor = await startVendor((_, response) => response.on("close", closed.happen));
  const outbound = openOutbound();
  expect(await failureOf(outbound.send("acme", get(vendor.url), AbortSignal.abort()))).toMatchObject({
    kind: "aborted",
    outcome: "not_sent",
  });
  const controller = new AbortController();
  const failure = failureOf(outbound.send("acme", get(vendor.url), controller.signal));
  while (vendor.requests.length === 0) await new Promise(setImmediate);
  controller.abort();
  expect(await failure).toMatchObject({ kind: "aborted", outcome: "unknown" });
  await closed.happened;
});
