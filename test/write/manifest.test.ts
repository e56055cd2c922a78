import { expect, test } from "vitest";
import type { Connector, Operation } from "../../generator/model/types.js";
import { printManifest } from "../../generator/write/manifest.js";

const operation = (id: string, over: Partial<Operation> = {}): Operation => ({
  id,
  typeName: "ItemsRead",
  method: "GET",
  path: "/items",
  server: "default",
  scope: [],
  risk: "low",
  effect: "read",
  idempotent: true,
  summary: "List items.",
  body: "json",
  params: [],
  paramsSchema: { type: "object", properties: {}, additionalProperties: false },
  result: { $ref: "#/$defs/Item" },
  methods: [],
  ...over,
});

const connector = (over: Partial<Connector> = {}): Connector => ({
  id: "alpha",
  name: "Alpha",
  className: "Alpha",
  factory: "alpha",
  category: "test",
  summary: "A connector.",
  docs: "https://example.com",
  api: { auth: { type: "bearer" }, servers: { default: { baseUrl: "https://example.com" } } },
  defs: [
    {
      typeName: "Item",
      recursive: true,
      schema: { type: "object", properties: { next: { $ref: "#/$defs/Item" }, id: { $ref: "#/$defs/ItemId" } } },
    },
    { typeName: "ItemId", recursive: false, schema: { type: "string", minLength: 1 } },
  ],
  operations: [operation("items:read"), operation("other:read", { result: { type: "null" } })],
  ...over,
});

const manifest = (of: Connector, files: Readonly<Record<string, string>> = {}) =>
  JSON.parse(printManifest(of, "0".repeat(64), new Map(Object.entries(files)))) as {
    spec: string;
    operations: Record<string, { contract: string }>;
    files: Record<string, string>;
  };

/** The operations whose digests differ between two connectors. */
const changed = (a: Connector, b: Connector): string[] => {
  const [before, after] = [manifest(a).operations, manifest(b).operations];
  return Object.keys(before).filter((id) => before[id]?.contract !== after[id]?.contract);
};

test("a manifest has a digest of the spec, each operation in the spec's order, and a digest of each file in code-unit order", () => {
  const { spec, operations, files } = manifest(connector(), { "server/alpha.ts": "b", "sdk/alpha.ts": "a" });
  expect(spec).toBe(`sha256-${"0".repeat(32)}`);
  expect(Object.keys(operations)).toEqual(["items:read", "other:read"]);
  expect(Object.keys(files)).toEqual(["sdk/alpha.ts", "server/alpha.ts"]);
  expect(files["sdk/alpha.ts"]).toBe("sha256-ca978112ca1bbdcafac231b39a23dc4d"); // printf a | sha256sum
});

test("an operation is one line: what it is able to do, and its contract", () => {
  const methods = [{ name: "listItems", typeName: "ListItems", summary: "List items.", args: [], sends: "arguments" } as const];
  const text = printManifest(
    connector({ operations: [operation("items:read", { scope: ["items"], methods })] }),
    "0".repeat(64),
    new Map(),
  );
  expect(text).toMatch(
    /^ {4}"items:read": \{"risk":"low","effect":"read","scope":\["items"\],"methods":\["listItems"\],"contract":"[\w-]{16}"\}$/m,
  );
});

test("an operation's old names stand in its line, where it has any, and are no part of its contract", () => {
  const [first, second] = connector().operations as [Operation, Operation];
  const renamed = connector({ operations: [{ ...first, aliases: ["items:list"] }, second] });
  expect(printManifest(renamed, "0".repeat(64), new Map())).toMatch(
    /"items:read": \{.*"methods":\[\],"aliases":\["items:list"\],"contract":"/,
  );
  expect(printManifest(connector(), "0".repeat(64), new Map())).not.toContain("aliases");
  expect(changed(connector(), renamed)).toEqual([]);
});

test("an operation's digest changes with its server and the API's own, not with another server, nor with its methods", () => {
  const { api } = connector();
  const servers = (of: typeof api.servers) => connector({ api: { ...api, servers: of } });
  expect(changed(connector(), servers({ default: { baseUrl: "https://example.org" } }))).toEqual(["items:read", "other:read"]);
  expect(changed(connector(), connector({ api: { ...api, query: { version: 2 } } }))).toEqual(["items:read", "other:read"]);
  expect(changed(connector(), servers({ ...api.servers, other: { baseUrl: "https://example.org" } }))).toEqual([]);
  const methods = [{ name: "listItems", typeName: "ListItems", summary: "List items.", args: [], sends: "arguments" } as const];
  const [first, second] = connector().operations as [Operation, Operation];
  expect(changed(connector(), connector({ operations: [{ ...first, methods }, second] }))).toEqual([]);
});

test("an operation's digest changes with the operation, and with no other", () => {
  expect(
    changed(
      connector(),
      connector({ operations: [operation("items:read", { risk: "high" }), operation("other:read", { result: { type: "null" } })] }),
    ),
  ).toEqual(["items:read"]);
});

test("it changes with a shared schema that the operation reaches, through others and in circles", () => {
  const [item] = connector().defs;
  if (item === undefined) throw new Error("the fixture has no Item");
  expect(changed(connector(), connector({ defs: [item, { typeName: "ItemId", recursive: false, schema: { type: "integer" } }] }))).toEqual([
    "items:read",
  ]);
});

test("it does not change with the order of keys", () => {
  const { defs, operations } = connector();
  const turned = JSON.parse(JSON.stringify({ defs, operations }), (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ) as Pick<Connector, "defs" | "operations">;
  expect(changed(connector(), connector(turned))).toEqual([]);
});
