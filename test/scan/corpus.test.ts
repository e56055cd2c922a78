import { describe, expect, test } from "vitest";
import { found, openSamples, readSamples } from "./corpus.js";

const samples = readSamples("test/scan/fixtures");
const open = openSamples(samples);

describe("what small programs are able to do", () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))("%s", (_, sample) => {
    expect(found(sample, open)).toEqual(sample.expected);
  });
});
