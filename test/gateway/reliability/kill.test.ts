import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { EVERY_PLACE } from "./kill/kill.js";
import { killAgainAndAgain } from "./kill/rounds.js";

test("a gateway that is killed at each step loses nothing, and does nothing twice", { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "arx-kill-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const found = await killAgainAndAgain({ store: folder, places: EVERY_PLACE, times: 1 });
  expect(found.faults).toEqual([]);
  expect(found.rounds).toBe(EVERY_PLACE.length);
  // What was killed was at work.
  expect(found.brokenOff).toBeGreaterThanOrEqual(EVERY_PLACE.length);
  expect(found.unknown).toBeGreaterThan(0);
  expect(found.hits).toBeGreaterThan(EVERY_PLACE.length);
});
