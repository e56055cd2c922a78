import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createTlsServer, type ServerOptions } from "node:https";
import type { AddressInfo, LookupFunction } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TLSSocket } from "node:tls";
import { inspect } from "node:util";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { awaitable, failureOf, get, openOutbound, startTcp } from "./vendor.js";

/** A certificate that vouches for itself, and for `vendor.example`. */
let certificate: { readonly key: string; readonly cert: string };

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "arx-outbound-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const request = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", cert];
  execFileSync("openssl", [...request, "-subj", "/CN=vendor.example", "-addext", "subjectAltName=DNS:vendor.example"], { stdio: "pipe" });
  certificate = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  rmSync(folder, { recursive: true });
});

const here: LookupFunction = (_, options, callback) =>
  options.all ? callback(null, [{ address: "127.0.0.1", family: 4 }]) : callback(null, "127.0.0.1", 4);

async function startTls(options: ServerOptions) {
  const names: (string | false | null)[] = [];
  const server = createTlsServer(options, (request, response) => {
    names.push((request.socket as TLSSocket & { servername: string | false }).servername);
    response.end("{}");
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  onTestFinished(() => server.closeAllConnections());
  return { port: (server.address() as AddressInfo).port, names };
}

test("the certificate is checked against the host of the address", async () => {
  const vendor = await startTls(certificate);
  const outbound = openOutbound({ ca: certificate.cert }, { lookup: here });
  const send = (host: string, headers = {}) => outbound.send("acme", get(`https://${host}:${vendor.port}/`, headers));
  expect((await send("vendor.example", { host: "other.example" })).status).toBe(200);
  expect(vendor.names).toEqual(["vendor.example"]);
  expect(await failureOf(send("other.example", { host: "vendor.example" }))).toEqual({
    kind: "tls",
    outcome: "not_sent",
    message: `other.example:${vendor.port} could not prove who it is (ERR_TLS_CERT_ALTNAME_INVALID)`,
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
  });
  expect(vendor.names).toHaveLength(1);
});

test("a certificate that nobody vouches for is refused, and what is no TLS", async () => {
  const vendor = await startTls(certificate);
  const plain = await startTcp((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  const outbound = openOutbound({}, { lookup: here });
  const failures = [vendor, plain].map(({ port }) => failureOf(outbound.send("acme", get(`https://vendor.example:${port}/`))));
  expect(await Promise.all(failures)).toMatchObject([
    { kind: "tls", outcome: "not_sent", code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    { kind: "tls", outcome: "not_sent" },
  ]);
});

test("a vendor that is not there has not been sent anything", async () => {
  const gone = await startTcp(() => {});
  const missing: LookupFunction = (_, __, callback) => callback(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }), []);
  const vendor = new URL(gone.url);
  vendor.port = "1";
  expect(await failureOf(openOutbound().send("acme", get(vendor.href)))).toMatchObject({
    kind: "connect",
    outcome: "not_sent",
    code: "ECONNREFUSED",
  });
  expect(await failureOf(openOutbound({}, { lookup: missing }).send("acme", get("https://vendor.example/")))).toMatchObject({
    kind: "connect",
    outcome: "not_sent",
    code: "ENOTFOUND",
  });
});

test("a name that takes too long to resolve has not been sent anything, then or later", async () => {
  const vendor = await startTcp(() => {});
  const late = awaitable();
  const slow: LookupFunction = (host, options, callback) => {
    setTimeout(() => here(host, options, callback), 150);
    setTimeout(late.happen, 250);
  };
  const outbound = openOutbound({ timeoutMs: 50 }, { lookup: slow });
  const failure = await failureOf(outbound.send("acme", get(`http://vendor.example:${vendor.port}/`)));
  expect(failure).toMatchObject({ kind: "timeout", outcome: "not_sent" });
  await late.happened;
  expect([vendor.connections(), vendor.bytes()]).toEqual([1, 0]);
});

test.each([
  ["closes without a word", ""],
  ["breaks off", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"],
  ["does not speak HTTP", "220 mail.example ESMTP\r\n"],
])("a vendor that %s may have done it", async (_, text) => {
  const vendor = await startTcp((socket) => socket.once("data", () => socket.end(text)));
  expect(await failureOf(openOutbound().send("acme", get(vendor.url)))).toMatchObject({ kind: "reset", outcome: "unknown" });
});

test("an error has nothing of the request in it", async () => {
  const vendor = await startTcp((socket) => socket.once("data", () => socket.end("canary\r\n")));
  const outbound = openOutbound({ breaker: { failures: 2, halfOpenAfterMs: 1000 } });
  const request = { method: "POST", url: new URL(`${vendor.url}/canary?key=canary`), headers: { authorization: "canary" }, body: "canary" };
  for (const each of [request, { ...request, headers: { authorization: "canary\n" } }, request, request]) {
    const error = await outbound.send("acme", each).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("canary");
  }
});
