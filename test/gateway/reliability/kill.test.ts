import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { WORST_PLACES } from "./kill/kill.js";
import { killAgainAndAgain } from "./kill/rounds.js";

test("a gateway that is killed where it hurts most loses nothing, and does nothing twice", { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "arx-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const found = await killAgainAndAgain({ store: folder, places: WORST_PLACES, times: 1 });
  expect(found.faults).toEqual([]);
  expect(found.rounds).toBe(WORST_PLACES.length);
  // What was killed was at work.
  expect(found.brokenOff).toBeGreaterThanOrEqual(WORST_PLACES.length);
  expect(found.unknown).toBeGreaterThan(0);
  expect(found.hits).toBeGreaterThan(WORST_PLACES.length);
});
