import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test, vi } from "vitest";
import { failureOf, get, openOutbound, startTcp, startVendor } from "./vendor.js";

test("sends a request as it stands and hands back the answer as it came", async () => {
  let body = "";
  const vendor = await startVendor((request, response) => {
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => response.writeHead(201, { "X-Two": ["a", "b"], "content-type": "text/plain" }).end("made"));
  });
  const request = { method: "POST", url: new URL(`${vendor.url}/things?q=a%20b#part`), headers: { "x-one": "1" }, body: "été" };
  const answer = await openOutbound().send("acme", request);
  expect({ status: answer.status, body: String(answer.body), two: answer.headers["x-two"], type: answer.headers["content-type"] }).toEqual({
    status: 201,
    body: "made",
    two: "a, b",
    type: "text/plain",
  });
  expect(answer.durationMs).toBeGreaterThan(0);
  expect(
    vendor.requests.map(({ method, url, headers }) => [method, url, headers["x-one"], headers["content-length"], headers.host]),
  ).toEqual([["POST", "/things?q=a%20b", "1", "5", `127.0.0.1:${vendor.port}`]]);
  expect(body).toBe("été");
});

test("keeps connections", async () => {
  const vendor = await startVendor((_, response) => response.end("{}"));
  const outbound = openOutbound();
  for (let call = 0; call < 20; call++) await outbound.send("acme", get(vendor.url));
  expect(vendor.requests.length).toBe(20);
  // A second one where the first is still being put aside as the next call is made.
  expect(vendor.connections()).toBeLessThanOrEqual(2);
});

test("a redirect is an answer: nobody else hears of the request", async () => {
  const other = await startVendor((_, response) => response.end());
  const vendor = await startVendor((_, response) => response.writeHead(307, { location: other.url }).end());
  const answer = await openOutbound().send("acme", get(vendor.url, { authorization: "Bearer canary" }));
  expect([answer.status, answer.headers["location"], other.connections()]).toEqual([307, other.url, 0]);
});

test("a proxy of the environment is not used", async () => {
  const proxy = await startVendor((_, response) => response.end("proxied"));
  const vendor = await startVendor((_, response) => response.end("direct"));
  for (const [name, value] of [
    ["HTTP_PROXY", proxy.url],
    ["http_proxy", proxy.url],
    ["NODE_USE_ENV_PROXY", "1"],
  ] as const)
    vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(String((await openOutbound().send("acme", get(vendor.url))).body)).toBe("direct");
  expect(proxy.connections()).toBe(0);
});

test.each([
  ["gzip", gzipSync],
  ["X-GZIP", gzipSync],
  ["deflate", deflateSync],
  ["deflate", deflateRawSync],
  ["br", brotliCompressSync],
  ["identity", (text: Buffer) => text],
] satisfies [string, (text: Buffer) => Buffer][])("inflates %s", async (encoding, encode) => {
  const text = JSON.stringify({ things: Array.from({ length: 500 }, (_, id) => ({ id })) });
  const vendor = await startVendor((_, response) =>
    response.writeHead(200, { "content-encoding": encoding }).end(encode(Buffer.from(text))),
  );
  const answer = await openOutbound().send("acme", get(vendor.url));
  expect(String(answer.body)).toBe(text);
  expect(answer.headers).not.toHaveProperty("content-encoding");
  expect(answer.headers).not.toHaveProperty("content-length");
});

test("an answer without a body has none, whatever its encoding and length say", async () => {
  const vendor = await startVendor((_, response) =>
    response.writeHead(200, { "content-encoding": "gzip", "content-length": 2 ** 40 }).end(),
  );
  const { status, body } = await openOutbound().send("acme", { ...get(vendor.url), method: "HEAD" });
  expect([status, body.length]).toEqual([200, 0]);
});

test("headers of any name are plain members of the answer", async () => {
  const vendor = await startTcp((socket) =>
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\ncontent-length: 2\r\n\r\n{}")),
  );
  const { headers } = await openOutbound().send("acme", get(vendor.url));
  expect(Object.getPrototypeOf(headers)).toBe(Object.prototype);
  expect(Object.entries(headers)).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
});

test.each([
  ["a line break in a header", { "x-one": "a\r\nx-two: b" }],
  ["a line break in a header's name", { "x-one: a\r\nx-two": "b" }],
  ["a framing of its own", { "transfer-encoding": "chunked" }],
  ["an upgrade", { upgrade: "websocket" }],
  ["another length", { "content-length": "1" }],
])("refuses %s, and nothing is sent", async (_, headers) => {
  const vendor = await startTcp(() => {});
  const request = { method: "POST", url: new URL(vendor.url), headers: headers as Record<string, string>, body: "body" };
  expect(await failureOf(openOutbound().send("acme", request))).toMatchObject({ kind: "invalid_request", outcome: "not_sent" });
  expect(vendor.bytes()).toBe(0);
});

test.each(["ftp://vendor.example/", "file:///etc/passwd", "data:,x"])("%s is no address of a vendor", async (url) => {
  expect(await failureOf(openOutbound().send("acme", get(url)))).toMatchObject({ kind: "invalid_request", outcome: "not_sent" });
});

test("the Host header is the address's, whatever the request says", async () => {
  const vendor = await startVendor((_, response) => response.end());
  await openOutbound().send("acme", get(vendor.url, { host: "metadata.internal" }));
  expect(vendor.requests[0]?.headers.host).toBe(`127.0.0.1:${vendor.port}`);
});
