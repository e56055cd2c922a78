import { describe, expect, it } from "vitest";
import { checkpointOf, linesOf, sealedLog } from "./honest-log.js";

const EVENTS = sealedLog(4);

describe("an export", () => {
  it("is the stored texts unchanged, each checkpoint behind its last event", async () => {
    const [first, second, third, ...rest] = await linesOf(EVENTS, [2, 4]);
    expect(first).toBe(`{"event":${EVENTS[0]?.body},"hash":"${EVENTS[0]?.hash}"}\n`);
    expect(second).toContain('"seq":2');
    expect(JSON.parse(third ?? "")).toEqual({ checkpoint: checkpointOf(EVENTS, 2).note, last: false, previous: 0 });
    expect(JSON.parse(rest.at(-1) ?? "")).toEqual({ checkpoint: checkpointOf(EVENTS, 4).note, last: true, previous: 2 });
    expect(rest).toHaveLength(3);
  });

  it.each([
    ["without a checkpoint", []],
    ["whose last event none covers", [2]],
    ["of fewer events than were signed", [2, 6]],
    ["whose checkpoints are out of order", [3, 2, 4]],
    ["with two checkpoints in one place", [2, 2, 4]],
  ])("%s is an error, not a short export", async (_, sizes) => {
    await expect(linesOf(EVENTS, sizes)).rejects.toThrow("needs a last checkpoint of that size");
  });
});
