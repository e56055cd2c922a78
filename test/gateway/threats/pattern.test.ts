import * as server from "@agentvault/runtime/server";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import * as zod from "zod";
import type { Catalog } from "../../../gateway/src/catalog/catalog.js";
import { startGateway } from "./live.js";
import { withoutGuards } from "./without-guards.js";

/** A spec in whose parameter each `a` can be matched in two ways. */
const SPEC = `connector: acme
name: Acme
category: test
summary: A connector for a test.
docs: https://example.com/docs
api: { baseUrl: "https://api.example.com", auth: { type: bearer } }
operations:
  items:read:
    method: GET
    path: /items
    scope: items:read
    risk: low
    effect: read
    summary: List items.
    params: { name: { type: string, pattern: "^(a+)+$" } }
    result: { type: object }
`;

/** Short, and twice as long for each further letter. */
const NAME = `${"a".repeat(24)}!`;

/** What a gateway imports of a connector. */
function loadModule(text: string): Awaited<ReturnType<Catalog["load"]>> {
  const { code } = transformSync(text, { loader: "ts", format: "cjs", target: "node20" });
  const module = { exports: {} };
  const load = (name: string) => ({ "@agentvault/runtime/server": server, zod })[name];
  new Function("module", "exports", "require", code)(module, module.exports, load);
  return module.exports as Awaited<ReturnType<Catalog["load"]>>;
}

/** What the generator says against the spec; or else how a gateway answers a call of its operation, and whether within 50 ms. */
async function attack() {
  const { parseSpec } = await import("../../../generator/spec/parse.js");
  const { resolveConnector } = await import("../../../generator/model/resolve.js");
  const { emitConnector } = await import("../../../generator/emit/emit.js");
  const parsed = parseSpec("specs/acme.yaml", "acme", SPEC);
  if ("diagnostics" in parsed) throw new Error(JSON.stringify(parsed.diagnostics));
  const resolved = resolveConnector(parsed.ok);
  if ("diagnostics" in resolved) return resolved.diagnostics.map(({ code }) => code);
  const module = loadModule(emitConnector(resolved.connector).get("server/acme.ts") ?? "");
  const gateway = await startGateway({ catalog: { ids: ["acme"], load: async (id) => (id === "acme" ? module : undefined) } });
  const call = (name: string) => gateway.call({ connector: "acme", operation: "items:read", params: { name } });
  expect((await call("aaa")).status).toBe(200);
  const before = process.cpuUsage();
  const { status } = await call(NAME);
  const { user, system } = process.cpuUsage(before);
  return [status, (user + system) / 1000 < 50];
}

test("row 16: a pattern that takes forever is not generated, and would stop the gateway without the guard", async () => {
  expect(await attack()).toEqual(["ARX304"]);
  const guards = { "generator/model/pattern.ts": { patternProblem: () => undefined, longestText: () => Infinity } };
  expect(await withoutGuards(guards, attack)).toEqual([422, false]);
});
