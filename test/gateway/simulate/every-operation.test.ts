import type { AnyOperation, PageSpec } from "@agentvault/runtime/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { generatedConnectors, type Resolved } from "../../../gateway/src/catalog/catalog.js";
import { placeParam } from "../../../gateway/src/simulate/simulate-page.js";
import { simulatedVendor } from "../../../gateway/src/simulate/simulated-vendor.js";
import type { VendorResult } from "../../../gateway/src/vendor/vendor.js";
import { nextParams, readItems } from "../../../runtime/src/next-page.js";

const vendor = simulatedVendor({ seed: "every" });
const send = async (call: Resolved): Promise<VendorResult> => (await vendor.prepare(call)).send(undefined);

/** With what stands in paths alone: answers need no more, and sampling all parameters would take longer than answering. */
async function* everyCall(): AsyncGenerator<Resolved> {
  for (const id of generatedConnectors.ids) {
    const { CONNECTOR: connector, OPERATION_MAP } = (await generatedConnectors.load(id)) ?? {};
    for (const [name, operation] of Object.entries(OPERATION_MAP ?? {})) {
      const inPath = Object.entries(operation.parameters).filter(([, info]) => info.in === "path");
      if (connector) yield { connector, id: name, operation, params: Object.fromEntries(inPath.map(([key]) => [key, "x"])) };
    }
  }
}

/** Thousands of schemas that are asked once are not worth compiling. */
async function withoutCompiling(work: () => Promise<void>): Promise<void> {
  const { jitless = false } = z.config();
  z.config({ jitless: true });
  await work().finally(() => z.config({ jitless }));
}

test("every operation is answered as its result schema says, and every list ends", () =>
  withoutCompiling(async () => {
    const wrong: string[] = [];
    const lists = { one: 0, more: 0 };
    let operations = 0;
    for await (const call of everyCall()) {
      operations++;
      const { result } = await send(call);
      if (!call.operation.result.safeParse(result).success) wrong.push(`${call.connector.id} ${call.id}: the result`);
      if (!call.operation.pagination) continue;
      const pages = await walk(call, call.operation.pagination, wrong);
      lists[pages === 1 ? "one" : "more"]++;
    }
    expect(wrong).toEqual([]);
    expect(operations).toBeGreaterThan(2_800);
    // One page alone: the sample names a place in the list, or asks for more than there is.
    expect(lists.one).toBeLessThan(lists.more / 20);
  }));

/** Goes through a list as clients do; gives the number of its pages. */
async function walk(call: Resolved, pagination: PageSpec, wrong: string[]): Promise<number> {
  const spec = asClientsHaveIt(pagination, call);
  let { params } = call;
  let seen = 0;
  for (let pages = 1; ; pages++) {
    const { result, nextPage } = await send({ ...call, params });
    if (!call.operation.result.safeParse(result).success) wrong.push(`${call.connector.id} ${call.id}: page ${pages}`);
    const count = readItems(spec, result).length;
    seen += count;
    const next = nextParams(spec, params, { result, nextPage } as Parameters<typeof nextParams>[2], count, seen);
    if (next === undefined) return pages;
    if (pages === 3) wrong.push(`${call.connector.id} ${call.id}: does not end`);
    if (pages === 3) return pages;
    const place = placeParam(spec) ?? "";
    if (refuses(call.operation, next, place)) wrong.push(`${call.connector.id} ${call.id}: ${place} of page ${pages + 1}`);
    params = next;
  }
}

/** The page spec with what the generator adds to it for clients. */
function asClientsHaveIt(spec: PageSpec, { operation, params }: Resolved): PageSpec {
  if (spec.style !== "link") return spec;
  return {
    ...spec,
    wires: spec.params.map((name) => operation.parameters[name]?.wire ?? name),
    numbers: spec.params.filter((name) => refuses(operation, { ...params, [name]: "2" }, name)),
  };
}

/** Whether an operation takes no such value in this parameter. */
const refuses = ({ params }: AnyOperation, given: object, name: string): boolean =>
  params.safeParse(given).error?.issues.some(({ path }) => path[0] === name) ?? false;
