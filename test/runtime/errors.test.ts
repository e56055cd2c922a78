import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import * as runtime from "../../runtime/src/index.js";
import { connect, cutOff, errorOf, KEY, permit, problem, type Reply, startGateway } from "./gateway.js";

describe("an error answer", () => {
  const table: [number, string, string, object?][] = [
    [400, "malformed_json", "BadRequestError"],
    [400, "bad_request", "BadRequestError"],
    [413, "body_too_large", "BadRequestError"],
    [415, "unsupported_media_type", "BadRequestError"],
    [401, "unauthenticated", "AuthenticationError"],
    [403, "key_scope", "AuthenticationError"],
    [403, "policy_denied", "PermissionDeniedError", { policy: { rule: "deny.wipe" } }],
    [
      403,
      "approval_denied",
      "ApprovalDeniedError",
      { approval: { id: "apr_1", status: "denied", decided_by: "user:alice", reason: "no" } },
    ],
    [410, "approval_expired", "ApprovalExpiredError", { approval: { id: "apr_1", status: "expired" } }],
    [404, "unknown_connector", "NotFoundError"],
    [404, "unknown_operation", "NotFoundError"],
    [409, "idempotency_in_progress", "ConflictError"],
    [409, "approval_consumed", "ConflictError"],
    [409, "approval_already_decided", "ConflictError"],
    [422, "validation_error", "ValidationError", { errors: [{ path: "/ids", code: "too_small", message: "at least 1" }] }],
    [422, "approval_params_mismatch", "ValidationError"],
    [422, "idempotency_key_reused", "ValidationError"],
    [424, "credentials_missing", "CredentialsMissingError"],
    [429, "rate_limited", "RateLimitError"],
    [502, "upstream_error", "UpstreamError", { upstream: { status: 404, body: { snake_case: 1 } } }],
    [504, "upstream_timeout", "UpstreamTimeoutError", { outcome: "unknown" }],
    [503, "audit_unavailable", "ServiceUnavailableError"],
    [503, "overloaded", "ServiceUnavailableError"],
    [403, "self_approval", "APIStatusError"],
    [418, "teapot", "APIStatusError"],
    [500, "constructor", "APIStatusError"],
  ];

  test.each(table)("%d %s is raised as %s", async (status, code, name, further) => {
    const gateway = await startGateway(() => problem(status, code, further));
    const error = await errorOf<runtime.APIStatusError>(connect(gateway.url).write());
    expect(error.name).toBe(name);
    // biome-ignore lint/performance/noDynamicNamespaceImportAccess: a test bundles nothing
    expect(error).toBeInstanceOf(runtime[name as "APIStatusError"]);
    expect(error).toBeInstanceOf(runtime.APIStatusError);
    expect(error).toBeInstanceOf(runtime.ARXError);
    expect(error).toMatchObject({
      status,
      code,
      requestId: "req_3",
      auditEventId: "evt_3",
      connector: "test",
      operation: "items:write",
      risk: "high",
      retryable: false,
    });
    expect(error.idempotencyKey).toBe(gateway.received[0]?.headers["idempotency-key"]);
    expect(error.message).toBe(`test items:write: Detail of ${code}. (HTTP ${status})`);
    expect(String(error.stack)).toContain(`${name}: test items:write`);
  });

  test("carries what its kind has", async () => {
    const errors = await Promise.all(
      table.map(async ([status, code, , further]) =>
        errorOf(connect((await startGateway(() => problem(status, code, further))).url).write()),
      ),
    );
    const byCode = Object.fromEntries(errors.map((error) => [error["code"], error]));
    expect(byCode["policy_denied"]).toMatchObject({ rule: "deny.wipe" });
    expect(byCode["approval_denied"]).toMatchObject({ approval: { id: "apr_1", status: "denied", decidedBy: "user:alice", reason: "no" } });
    expect(byCode["approval_expired"]).toMatchObject({ approval: { id: "apr_1", status: "expired" } });
    expect(byCode["validation_error"]).toMatchObject({ errors: [{ path: "/ids", code: "too_small", message: "at least 1" }] });
    expect(byCode["upstream_error"]).toMatchObject({ upstream: { status: 404, body: { snake_case: 1 } } });
    expect(byCode["upstream_timeout"]).toMatchObject({ outcome: "unknown" });
  });

  test.each([
    [502, "APIStatusError", true],
    [503, "ServiceUnavailableError", true],
    [504, "APIStatusError", true],
    [429, "RateLimitError", true],
    [403, "APIStatusError", false],
    [410, "APIStatusError", false],
    [424, "APIStatusError", false],
    [500, "APIStatusError", false],
    [404, "NotFoundError", false],
    [302, "APIStatusError", false],
    [204, "APIStatusError", false],
  ])("%d of a proxy is %s, no verdict and not the vendor's", async (status, name, retryable) => {
    const gateway = await startGateway(() => ({ status, text: status === 204 ? "" : `<html>\u0007<h1>Bad\n\tGateway${"x".repeat(5000)}` }));
    const error = await errorOf(connect(gateway.url).read());
    expect(error).toMatchObject({ name, status, retryable, code: "http_error" });
    expect(error.message.length).toBeLessThan(200);
    expect(error.message).not.toMatch(/\p{C}/u);
  });

  test("cannot reach the prototype through its members", async () => {
    const gateway = await startGateway(() => ({
      status: 500,
      headers: { "content-type": "application/problem+json" },
      text: '{"__proto__":{"polluted":1},"code":"__proto__","detail":"d"}',
    }));
    const error = await errorOf(connect(gateway.url).read());
    expect(error).toBeInstanceOf(runtime.APIStatusError);
    expect(error["polluted"]).toBeUndefined();
  });
});

describe("a success that cannot be read", () => {
  test.each<[string, Reply]>([
    ["HTML", { text: `<html><body>Sign in ${"x".repeat(5000)}` }],
    ["nothing", { text: "" }],
    ["JSON without a result", { json: { meta: {} } }],
    ["JSON that is no object", { json: [1] }],
    ["null", { json: null }],
    ["202 without an approval", { status: 202, json: { status: "approval_pending" } }],
  ])("%s", async (_, reply) => {
    const gateway = await startGateway(() => reply);
    const error = await errorOf(connect(gateway.url, { maxRetries: 2 }).read());
    expect(error).toMatchObject({ name: "InvalidResponseError", code: "invalid_response", retryable: false });
    expect(error.message.length).toBeLessThan(220);
    expect(gateway.received).toHaveLength(1);
  });
});

describe("no answer", () => {
  test("no server", async () => {
    const server = createServer().listen(0);
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const error = await errorOf(connect(`http://127.0.0.1:${port}`).read());
    expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed", retryable: true, connector: "test" });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.cause).toBeInstanceOf(Error);
  });

  test("an unknown host", async () => {
    const error = await errorOf(connect("http://gateway.invalid").read());
    expect(error).toMatchObject({ name: "ConnectionError" });
    expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });

  test("a body cut off", async () => {
    const gateway = await startGateway(() => cutOff);
    expect(await errorOf(connect(gateway.url).read())).toMatchObject({ name: "ConnectionError", retryable: true });
  });

  test("a redirect is not followed", async () => {
    const other = await startGateway(() => permit(1));
    const gateway = await startGateway(() => ({ status: 307, headers: { location: other.url }, text: "" }));
    expect(await errorOf(connect(gateway.url).read())).toMatchObject({ name: "APIStatusError", status: 307 });
    expect(other.received).toHaveLength(0);
  });

  test("a custom fetch that throws anything", async () => {
    for (const thrown of [undefined, null, "text", Object.create(null), { config: { headers: { authorization: KEY } } }]) {
      const error = await errorOf(
        connect("http://127.0.0.1:9", {
          fetch: async () => {
            throw thrown;
          },
        }).read(),
      );
      expect(error).toMatchObject({ name: "ConnectionError" });
    }
  });
});

describe("configuration", () => {
  test.each([undefined, "", "with space", "line\nbreak", "schlüssel", "arx_key\r\n"])("key %j is refused", (apiKey) => {
    const error = (() => {
      try {
        return new runtime.ARXCore(apiKey === undefined ? {} : { apiKey });
      } catch (thrown) {
        return thrown as Error;
      }
    })();
    expect(error).toBeInstanceOf(runtime.ConfigurationError);
    expect(error).toMatchObject({ name: "ConfigurationError", code: "configuration", message: expect.stringContaining("ARX_API_KEY") });
    if (apiKey) expect((error as Error).message).not.toContain(apiKey);
  });

  test("a key function's key is checked as well", async () => {
    const error = await errorOf(connect("http://127.0.0.1:9", { apiKey: () => "a\nb" }).read());
    expect(error).toMatchObject({ name: "ConfigurationError" });
  });

  test.each([
    "",
    "gateway",
    "ftp://gateway",
    "http://user:secret@gateway",
    "http://secret@gateway",
    "https://gateway?key=secret",
    "https://gateway#secret",
  ])("base URL %j is refused", (baseUrl) => {
    expect(() => new runtime.ARXCore({ apiKey: KEY, baseUrl })).toThrow(runtime.ConfigurationError);
    expect(() => new runtime.ARXCore({ apiKey: KEY, baseUrl })).not.toThrow(/secret/);
  });

  test("a base URL may have a path", async () => {
    const gateway = await startGateway(() => permit(1));
    await connect(`${gateway.url}/arx//`).read();
    expect(gateway.received[0]?.path).toBe("/arx/v1/sdk/execute");
  });

  test("key and base URL come from the environment", async () => {
    const gateway = await startGateway(() => permit(1));
    process.env["ARX_API_KEY"] = KEY;
    process.env["ARX_BASE_URL"] = gateway.url;
    try {
      const { TestConnector } = await import("./gateway.js");
      expect(await new TestConnector(new runtime.ARXCore()).read()).toBe(1);
    } finally {
      delete process.env["ARX_API_KEY"];
      delete process.env["ARX_BASE_URL"];
    }
    expect(gateway.received[0]?.headers["authorization"]).toBe(`Bearer ${KEY}`);
  });
});

test("error names survive minification", async () => {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: {
      contents:
        'import * as r from "./runtime/src/index.ts"; export default Object.entries(r).filter(([n]) => n.endsWith("Error")).map(([n, c]) => [n, new c("m", {code: "c"}).name])',
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
  });
  const { default: names } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text as string)}`);
  expect(names).toHaveLength(22);
  expect(
    Object.keys(runtime)
      .filter((name) => !name.endsWith("Error"))
      .sort(),
  ).toEqual(["ARXCore", "GovernedCall", "GovernedPages", "SDKConnector"]);
  for (const [exported, name] of names) expect(name).toBe(exported);
});
