import { type AnyOperation, type ConnectorInfo, operation as define, type OperationInfo } from "@agentvault/runtime/server";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { buildRequest } from "../../../gateway/src/request/build-request.js";
import type { Target } from "../../../gateway/src/request/target.js";
import type { Problem } from "../../../gateway/src/wire/problem.js";

const SETTINGS = { seed: 20261128, numRuns: 400 };

const CONNECTOR: ConnectorInfo = {
  id: "acme",
  name: "Acme",
  api: { servers: { default: { baseUrl: "https://acme.example/api" } }, auth: { type: "none" } },
};

const operationOf = (info: Partial<OperationInfo>): AnyOperation =>
  define({
    method: "GET",
    path: "/x",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "",
    parameters: {},
    ...info,
    params: () => z.looseObject({}),
    result: () => z.unknown(),
  }) as unknown as AnyOperation;

const PATH = operationOf({ path: "/devices/{id}/state:{what}", parameters: { id: { in: "path" }, what: { in: "path" } } });
const QUERY = operationOf({
  query: { v: 1 },
  parameters: {
    "odd[name]&": { in: "query" },
    list: { in: "query" },
    joined: { in: "query", explode: false },
    pipes: { in: "query", style: "pipeDelimited" },
    deep: { in: "query", style: "deepObject" },
  },
});
const HEADER = operationOf({
  headers: { Accept: "text/csv" },
  parameters: { filter: { in: "header", wire: "X-Filter" }, auth: { in: "header", wire: "Authorization" } },
});
const SPLIT = operationOf({ method: "POST", graphql: "query($q: String) { a(q: $q) }", parameters: { q: { in: "variable" } } });

type Params = Readonly<Record<string, unknown>>;
type Build = typeof buildRequest;
const NOWHERE: Target = {};
const build = (operation: AnyOperation, params: Params, by: Build = buildRequest) =>
  by({ connector: CONNECTOR, operation, params, target: NOWHERE });

/** The request, or the mistakes of the 422 that stands in its place. */
function buildOr422(operation: AnyOperation, params: Params, by: Build = buildRequest) {
  try {
    return build(operation, params, by);
  } catch (error) {
    // By its code: a module that was loaded anew has a class of its own.
    if ((error as Problem).code !== "validation_error") throw error;
    return (error as Problem).members["errors"] as readonly { path: string; code: string; message: string }[];
  }
}

const isRefused = (built: ReturnType<typeof buildOr422>): built is Extract<typeof built, readonly unknown[]> => Array.isArray(built);

/** Texts that mean something in a URL, in pieces. */
const HOSTILE = fc
  .array(
    fc.constantFrom(
      "a",
      "..",
      ".",
      "/",
      "\\",
      "%2e",
      "%2F",
      "?",
      "#",
      "&",
      "=",
      "@",
      ":",
      ";",
      "\r\n",
      "\0",
      "[",
      "]",
      ",",
      "|",
      " ",
      "+",
      "é",
      "\ud800",
    ),
    {
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(""));
const TEXT = fc.oneof(HOSTILE, fc.string({ unit: "binary" }));

describe("a path", () => {
  test("keeps the segments of its template, or the call is refused", () => {
    let sent = 0;
    fc.assert(
      fc.property(TEXT, TEXT, (id, what) => {
        const built = buildOr422(PATH, { id, what });
        if (isRefused(built)) return;
        sent += 1;
        const [, api, devices, first = "", second = "", ...more] = built.url.pathname.split("/");
        expect([built.url.origin, api, devices, more, built.url.search, built.url.hash]).toEqual([
          "https://acme.example",
          "api",
          "devices",
          [],
          "",
          "",
        ]);
        expect([decodeURIComponent(first), decodeURIComponent(second)]).toEqual([id, `state:${what}`]);
      }),
      SETTINGS,
    );
    expect(sent).toBeGreaterThan(100);
  });

  test.each(["", ".", "..", "a/../b", "..\\a", "%2e%2E", "a%2f..%2fb", "..;", "a\nb", "a\u0085b", "\ud800", null, ["a"], undefined])(
    "does not take %j",
    (id) => {
      expect(buildOr422(PATH, { id, what: "x" })).toEqual([{ path: "/id", code: expect.any(String), message: expect.any(String) }]);
    },
  );

  test.each(["a..b", "...", "a/b", "x%2Fy", ".hidden", "a b", "é'()*!"])("takes %j", (id) => {
    const built = build(PATH, { id, what: 1 });
    expect(decodeURIComponent(built.url.pathname)).toBe(`/api/devices/${id}/state:1`);
  });

  test("tells all mistakes at once, in the order of the parameters, and no value", () => {
    const errors = buildOr422(PATH, { what: "..", id: "s3cret\n", "no/such": 1 });
    expect(errors).toMatchObject([
      { path: "/what", code: "format" },
      { path: "/id", code: "format" },
      { path: "/no~1such", code: "unknown_property" },
    ]);
    expect(JSON.stringify(errors)).not.toContain("s3cret");
  });
});

describe("a query", () => {
  test("says exactly the parameters, or the call is refused", () => {
    const value = fc.oneof(TEXT, fc.integer(), fc.boolean());
    const list = fc.array(value, { maxLength: 3 });
    const deep = fc.dictionary(TEXT, fc.oneof(value, list, fc.dictionary(TEXT, value, { maxKeys: 2 })), { maxKeys: 2 });
    const given = fc.record({ "odd[name]&": value, list, joined: list, pipes: list, deep }, { requiredKeys: [] });
    let sent = 0;
    fc.assert(
      fc.property(given, (params) => {
        const built = buildOr422(QUERY, params);
        if (isRefused(built)) return;
        sent += 1;
        expect(readQuery(built.url)).toEqual({ v: ["1"], ...textsOf(params) });
      }),
      { ...SETTINGS, numRuns: 1000 },
    );
    expect(sent).toBeGreaterThan(100);
  });

  test.each<[Params, string]>([
    [{ list: ["a", "b"] }, "list=a&list=b"],
    [{ joined: ["a", "b c"] }, "joined=a,b%20c"],
    [{ pipes: [1, 2] }, "pipes=1%7C2"],
    [{ deep: { gte: "2026", one_of: ["a", "b"] } }, "deep%5Bgte%5D=2026&deep%5Bone_of%5D=a&deep%5Bone_of%5D=b"],
    [{ "odd[name]&": "a/b?x=1#+" }, "odd%5Bname%5D%26=a%2Fb%3Fx%3D1%23%2B"],
    [{ list: null }, ""],
  ])("%j is %s", (params, expected) => {
    expect(build(QUERY, params).url.search).toBe(expected ? `?v=1&${expected}` : "?v=1");
  });

  test.each<[Params, string]>([
    [{ joined: ["a,b"] }, "format"],
    [{ pipes: ["a|b"] }, "format"],
    [{ list: [] }, "too_small"],
    [{ list: { v: 2 } }, "type"],
    [{ list: [["a"]] }, "type"],
    [{ deep: { "a][b": 1 } }, "format"],
    [{ deep: { a: [] } }, "too_small"],
  ])("%j is refused", (params, code) => {
    expect(buildOr422(QUERY, params)).toMatchObject([{ code }]);
  });
});

/** A query as a vendor reads it: lists behind one name are split before they are decoded. */
function readQuery(url: URL): Record<string, readonly string[]> {
  const read: Record<string, string[]> = {};
  for (const pair of url.search.slice(1).split("&")) {
    const [name = "", value = ""] = pair.split("=");
    const key = decodeURIComponent(name);
    const texts = key === "joined" ? value.split(",") : key === "pipes" ? value.split("%7C") : [value];
    read[key] = [...(read[key] ?? []), ...texts.map(decodeURIComponent)];
  }
  return read;
}

function textsOf(value: unknown, name = ""): Record<string, readonly string[]> {
  if (Array.isArray(value)) return { [name]: value.map(String) };
  if (typeof value !== "object" || value === null) return { [name]: [`${value}`] };
  return Object.assign({}, ...Object.entries(value).map(([key, item]) => textsOf(item, name === "" ? key : `${name}[${key}]`)));
}

describe("a header", () => {
  test("has its value as it is, or the call is refused", () => {
    fc.assert(
      fc.property(TEXT, (filter) => {
        const built = buildOr422(HEADER, { filter });
        const isPlain = /^[\t\x20-\x7e\xa0-\xff]*$/.test(filter);
        if (isRefused(built)) expect(isPlain).toBe(false);
        else expect([built.headers, isPlain]).toEqual([{ accept: "text/csv", "x-filter": filter }, true]);
      }),
      SETTINGS,
    );
  });

  test.each(["x\r\nX-Evil: 1", "x\ny", "x\0", "ключ"])("does not take %j", (filter) => {
    expect(buildOr422(HEADER, { filter })).toMatchObject([{ path: "/filter", code: "format" }]);
  });

  test.each([
    "Authorization",
    "host",
    "Cookie",
    "Content-Length",
    "Transfer-Encoding",
    "Connection",
    "TE",
    "Proxy-Authorization",
    "X-Forwarded-For",
    "a b",
  ])("of the gateway's own is no parameter: %s", (wire) => {
    const operation = operationOf({ parameters: { it: { in: "header", wire } } });
    expect(buildOr422(operation, { it: "x" })).toMatchObject([{ path: "/it", code: "not_allowed" }]);
  });
});

test("GraphQL's values are variables only", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (q) => {
      const { body } = build(SPLIT, { q });
      expect(JSON.parse(`${body}`)).toEqual({ query: SPLIT.graphql, variables: JSON.parse(JSON.stringify({ q })) });
    }),
    { ...SETTINGS, numRuns: 100 },
  );
});

describe("without its guard the attack succeeds", () => {
  const guards = "../../../gateway/src/request/";

  afterEach(() => {
    for (const name of ["find-segment-flaw", "require-kept-path", "encode-text", "find-query-flaw", "find-header-flaw"])
      vi.doUnmock(`${guards}${name}.js`);
    vi.resetModules();
  });

  async function without(modules: Readonly<Record<string, object>>): Promise<Build> {
    vi.resetModules();
    for (const [name, replaced] of Object.entries(modules)) {
      vi.doMock(`${guards}${name}.js`, async (original) => ({ ...(await original<object>()), ...replaced }));
    }
    return (await import("../../../gateway/src/request/build-request.js")).buildRequest;
  }

  const NO_FLAW = (): undefined => undefined;

  test("dots leave the path", async () => {
    const by = await without({ "find-segment-flaw": { findSegmentFlaw: NO_FLAW }, "require-kept-path": { requireKeptPath: NO_FLAW } });
    const operation = operationOf({ path: "/devices/{id}/{x}", parameters: { id: { in: "path" }, x: { in: "path" } } });
    expect(build(operation, { id: "..", x: "admin" }, by).url.pathname).toBe("/api/admin");
    expect(isRefused(buildOr422(operation, { id: "..", x: "admin" }))).toBe(true);
  });

  test("dots that are missed at first are seen in the URL", async () => {
    const by = await without({ "find-segment-flaw": { findSegmentFlaw: NO_FLAW } });
    expect(buildOr422(PATH, { id: "..", what: "x" }, by)).toMatchObject([{ path: "", code: "format" }]);
    expect(build(PATH, { id: "a/../b", what: "x" }, by).url.pathname).toContain("a%2F..%2Fb");
  });

  test("a value adds a parameter", async () => {
    const by = await without({ "encode-text": { encodeText: (value: string) => value } });
    const attack = { "odd[name]&": "x&v=2" };
    expect(build(QUERY, attack, by).url.searchParams.getAll("v")).toEqual(["1", "2"]);
    expect(build(QUERY, attack).url.searchParams.getAll("v")).toEqual(["1"]);
  });

  test("an item becomes two", async () => {
    const by = await without({ "find-query-flaw": { findQueryFlaw: NO_FLAW } });
    expect(build(QUERY, { joined: ["a,b"] }, by).url.searchParams.get("joined")).toBe("a,b");
    expect(isRefused(buildOr422(QUERY, { joined: ["a,b"] }))).toBe(true);
  });

  test("a parameter is the credential", async () => {
    const by = await without({ "find-header-flaw": { findHeaderFlaw: NO_FLAW } });
    expect(build(HEADER, { auth: "mine", filter: "x\r\nX-Evil: 1" }, by).headers).toMatchObject({
      authorization: "mine",
      "x-filter": "x\r\nX-Evil: 1",
    });
    expect(buildOr422(HEADER, { auth: "mine", filter: "x\r\nX-Evil: 1" })).toHaveLength(2);
  });
});
