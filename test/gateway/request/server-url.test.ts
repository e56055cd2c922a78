import type { ConnectorInfo, VariableInfo } from "@agentvault/runtime/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { expandVariables } from "../../../gateway/src/request/expand-variables.js";
import { serverUrl } from "../../../gateway/src/request/server-url.js";
import type { Target } from "../../../gateway/src/request/target.js";
import type { Problem } from "../../../gateway/src/wire/problem.js";

const connectorAt = (baseUrl: string, variables: Readonly<Record<string, VariableInfo>> = {}): ConnectorInfo => ({
  id: "acme",
  name: "Acme",
  api: { servers: { default: { baseUrl, variables }, other: { baseUrl: "http://other.example/v2/" } }, auth: { type: "none" } },
});

const hrefOf = (connector: ConnectorInfo, target: Target, name = "default"): string => {
  const { origin, prefix } = serverUrl(connector, name, target);
  return origin + prefix;
};

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    return error as Problem;
  }
  throw new Error("no problem");
}

describe("a server", () => {
  test("is where its spec says, with defaults in place of what is not configured", () => {
    const connector = connectorAt("https://{cloud}.acme.example/api", { cloud: { default: "eu" } });
    expect(hrefOf(connector, {})).toBe("https://eu.acme.example/api");
    expect(hrefOf(connector, { variables: { cloud: "us-2.gov" } })).toBe("https://us-2.gov.acme.example/api");
    expect(hrefOf(connector, {}, "other")).toBe("http://other.example/v2");
  });

  test("is where the administrator says", () => {
    const target = { servers: { default: "http://127.0.0.1:8080/mock/" } };
    expect(hrefOf(connectorAt("https://{missing}"), target)).toBe("http://127.0.0.1:8080/mock");
  });

  test.each(["ftp://a.example", "https://user:s3cret@a.example", "https://a.example/?x", "https://a.example/#x", "a.example", "https://"])(
    "is not configured as %s",
    (url) => {
      const problem = problemOf(() => serverUrl(connectorAt("https://x"), "default", { servers: { default: url } }));
      expect(problem).toMatchObject({ code: "credentials_missing", status: 424, members: { connector: "acme", server: "default" } });
      expect(problem.message).not.toContain("s3cret");
    },
  );

  test("is missing a variable: the answer names it, and says what it is", () => {
    const problem = problemOf(() =>
      serverUrl(connectorAt("https://{tenant}.x", { tenant: { description: "Name of the tenant." } }), "default", {}),
    );
    expect(problem).toMatchObject({ code: "credentials_missing", members: { connector: "acme", variable: "tenant" } });
    expect(problem.message).toMatch(/acme.*"tenant" is not set: Name of the tenant\./);
  });

  test("takes of a variable only what is listed", () => {
    const connector = connectorAt("https://{cloud}.x", { cloud: { default: "eu", enum: ["eu", "us"] } });
    expect(hrefOf(connector, { variables: { cloud: "us" } })).toBe("https://us.x");
    expect(problemOf(() => hrefOf(connector, { variables: { cloud: "uk" } })).message).toContain("is none of eu, us");
  });
});

const HOST = "https://{v}.acme.example/api";
const WHOLE = "https://{v}/api";
const PATH = "https://acme.example/api/{v}";

describe("a variable", () => {
  test.each([
    [HOST, "a.b-c"],
    [WHOLE, "kibana.example.com:5601/s/security"],
    [WHOLE, "10.0.0.1"],
    ["http://{v}:8080", "zap.local"],
    [PATH, "m/group_1"],
    ["/oauth2/{v}/token", "00000000-0000-0000-0000-000000000000"],
    ["urn:{v}", "acme"],
  ])("of %s may be %s", (text, value) => {
    expect(expandVariables(text, connectorAt("https://x"), { variables: { v: value } })).toBe(text.replace("{v}", value));
  });

  const ATTACKS = [
    [HOST, "evil.example/x?"],
    [HOST, "evil.example#"],
    [HOST, "a/b"],
    [HOST, "a:1"],
    [HOST, "a@evil"],
    [HOST, ""],
    [HOST, "."],
    [HOST, "a..b\n"],
    [WHOLE, "a@evil.example"],
    [WHOLE, "a/../.."],
    [WHOLE, "a?x"],
    [WHOLE, "a/"],
    [WHOLE, "a\\b"],
    [WHOLE, "{v}"],
    [WHOLE, "a b"],
    ["http://{v}:8080", "evil.example/x"],
    [PATH, ".."],
    [PATH, "../admin"],
    [PATH, "a//b"],
    [PATH, "a%2e"],
    ["/x/{v}", "a?b"],
  ] as const;

  test.each(ATTACKS)("of %s is not %j", (text, value) => {
    const problem = problemOf(() => expandVariables(text, connectorAt("https://x"), { variables: { v: value } }));
    expect(problem).toMatchObject({ code: "credentials_missing", members: { variable: "v" } });
  });

  test("is never one of the prototype's", () => {
    expect(problemOf(() => expandVariables("{constructor}", connectorAt("https://x"), { variables: {} })).message).toContain("is not set");
  });

  const guard = "../../../gateway/src/request/require-plain-variable.js";
  afterEach(() => {
    vi.doUnmock(guard);
    vi.resetModules();
  });

  test("would lead elsewhere without its guard", async () => {
    vi.resetModules();
    vi.doMock(guard, () => ({ requirePlainVariable: () => undefined }));
    const { serverUrl: unguarded } = await import("../../../gateway/src/request/server-url.js");
    expect(unguarded(connectorAt(HOST), "default", { variables: { v: "evil.example/x" } }).origin).toBe("https://evil.example");
  });
});
