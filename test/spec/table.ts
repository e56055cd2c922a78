import { expect, it } from "vitest";
import type { Code } from "../../generator/diagnostics/codes.js";
import { complete } from "./complete.js";
import { diagnose, marked, placeOf } from "./diagnose.js";

/** A mistake: its place is marked «so» in the YAML, and the message and the hint hold these words. */
export interface Mistake {
  readonly name?: string;
  readonly code: Code;
  readonly given: string;
  readonly says: string;
  readonly hint?: string;
}

/** Each mistake is found where it stands, alone, and said so that one knows what to do. */
export function expectMistakes(mistakes: readonly Mistake[]): void {
  for (const mistake of mistakes) {
    it(`${mistake.code} ${mistake.name ?? mistake.says}`, () => {
      const { text, places } = marked(complete(mistake.given.replace(/^\n/, "")));
      const found = diagnose(text);
      expect(found.map((d) => `${d.code} ${placeOf(d)}`)).toEqual(places.map((place) => `${mistake.code} ${place}`));
      for (const diagnostic of found) {
        expect(diagnostic.message).toContain(mistake.says);
        if (mistake.hint === undefined) expect(diagnostic.hint).toBeUndefined();
        else expect(diagnostic.hint).toContain(mistake.hint);
      }
    });
  }
}
