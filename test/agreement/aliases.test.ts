import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { resolveConnector } from "../../generator/model/resolve.js";
import { parseSpec } from "../../generator/spec/parse.js";
import { ARXCore } from "../../runtime/src/index.js";
import { resolveOperation } from "../../runtime/src/server/index.js";
import { AliasesConnector, type AliasesOperations } from "../golden/aliases/sdk/aliases.js";
import { OPERATION_MAP } from "../golden/aliases/server/aliases.js";
import { permit, startGateway } from "../runtime/gateway.js";

const parsed = parseSpec("aliases.yaml", "aliases", readFileSync("test/golden/aliases/spec.yaml", "utf8"));
const resolved = "ok" in parsed ? resolveConnector(parsed.ok) : parsed;
const operations = "connector" in resolved ? resolved.connector.operations : [];

const names = operations.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => [name as keyof AliasesOperations, id] as const));

test("there are old names to look at", () => {
  expect(names.filter(([name, id]) => name !== id)).toHaveLength(4);
});

test.each(names)("%s is %s on the wire, with the contract that the server has, dry or not", async (name, id) => {
  const { url, received } = await startGateway(() => permit(null, { dry_run: true }));
  const connector = new AliasesConnector(new ARXCore({ apiKey: "k", baseUrl: url }));
  await connector.execute(name, { id: "h1" });
  await connector.dryRun(name, { id: "h1" });
  expect(received.map(({ body, headers }) => [body.operation, headers["arx-contract"], headers["arx-dry-run"]])).toEqual([
    [id, OPERATION_MAP[id as keyof typeof OPERATION_MAP].contract, undefined],
    [id, OPERATION_MAP[id as keyof typeof OPERATION_MAP].contract, "1"],
  ]);
});

test.each(names)("the server takes %s for %s, and has only this in its map", (name, id) => {
  const found = resolveOperation(OPERATION_MAP, name);
  expect(found?.id).toBe(id);
  expect(found?.info).toBe(OPERATION_MAP[id as keyof typeof OPERATION_MAP]);
  expect(Object.hasOwn(OPERATION_MAP, name)).toBe(name === id);
});

test.each(["hosts:drop", "toString", "__proto__", ""])("the server knows no %j", (name) => {
  expect(resolveOperation(OPERATION_MAP, name)).toBeUndefined();
});

test("old names of a list walk its pages", async () => {
  const pages = [{ hosts: ["a", "b"], next: "p2" }, { hosts: ["c"] }];
  const { url, received } = await startGateway((_, index) => permit(pages[index]));
  const connector = new AliasesConnector(new ARXCore({ apiKey: "k", baseUrl: url }));
  const hosts: string[] = [];
  for await (const host of connector.execute("hosts:read", {})) hosts.push(host);
  expect(hosts).toEqual(["a", "b", "c"]);
  expect(received.map(({ body }) => [body.operation, body.params])).toEqual([
    ["hosts:list", {}],
    ["hosts:list", { after: "p2" }],
  ]);
});
