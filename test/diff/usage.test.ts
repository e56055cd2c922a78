import { expect, it } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import { type Usage, usedAt } from "../../generator/diff/usage.js";
import { after } from "./cases.js";
import { base, changesOf, connectorOf, type Loose } from "./specs.js";

const program = (over: Partial<Usage> = {}): Usage => ({
  version: 1,
  connectors: {
    acme: {
      operations: {
        "hosts:read": { methods: [], at: ["a.ts:1", "b.ts:2"] },
        "hosts:contain": { methods: ["containHost"], at: ["a.ts:9"] },
      },
    },
  },
  unbounded: [],
  ...over,
});

function only(change: (spec: Loose) => void): Change {
  const [one, ...more] = changesOf([{ before: connectorOf(base()), after: after(change) }]);
  if (one === undefined || more.length > 0) throw new Error("expected one change");
  return one;
}

const removed = only((spec) => delete spec.operations["hosts:read"].params.state);

it("a change of an operation hits the programs that call it, where they call it", () => {
  expect(usedAt(removed, [program(), program()])).toEqual(["a.ts:1", "b.ts:2", "a.ts:1", "b.ts:2"]);
  expect(usedAt({ ...removed, operation: "hosts:wipe" }, [program()])).toEqual([]);
  expect(usedAt({ ...removed, connector: "other" }, [program()])).toEqual([]);
});

it("one of the connector hits all its calls", () => {
  expect(
    usedAt(
      only((spec) => (spec.api.baseUrl = "https://b.example")),
      [program()],
    ),
  ).toEqual(["a.ts:1", "b.ts:2", "a.ts:9"]);
});

it("a rename hits those that use the old name", () => {
  const renamed = only((spec) => {
    spec.operations = { "hosts:list": spec.operations["hosts:read"], "hosts:contain": spec.operations["hosts:contain"] };
  });
  expect(renamed.rule).toBe("operation-renamed");
  expect(usedAt(renamed, [program()])).toEqual(["a.ts:1", "b.ts:2"]);
});

it("a convenience method that is gone hits those that call it, and not those that execute the operation", () => {
  const gone = only((spec) => (spec.operations["hosts:contain"].convenience = []));
  expect(usedAt(gone, [program()])).toEqual(["a.ts:9"]);
  const executes = program({ connectors: { acme: { operations: { "hosts:contain": { methods: [], at: ["c.ts:3"] } } } } });
  expect(usedAt(gone, [executes])).toEqual([]);
});

it("what is unbounded may be hit: over this connector, or over all", () => {
  const unbounded = [
    { connector: "acme", at: "x.ts:1" },
    { connector: null, at: "y.ts:2" },
    { connector: "other", at: "z.ts:3" },
  ];
  expect(usedAt(removed, [program({ connectors: {}, unbounded })])).toEqual(["x.ts:1 (unbounded)", "y.ts:2 (unbounded)"]);
});
