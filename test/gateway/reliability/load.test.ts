import { expect, test, vi } from "vitest";
import { loadGateway } from "../../../stress/load.js";

test("under load every call is answered, and memory does not grow with the calls", { timeout: 120_000 }, async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const rows = await loadGateway({ connections: 16, seconds: 1, rows: 10 });
  vi.restoreAllMocks();
  expect(rows).toHaveLength(10);
  for (const { perSecond } of rows) expect(perSecond).toBeGreaterThan(0);
  const [, , warm, ...later] = rows.map(({ megabytes }) => megabytes) as [number, number, number, ...number[]];
  expect(later.at(-1)).toBeLessThan(2 * warm);
});
