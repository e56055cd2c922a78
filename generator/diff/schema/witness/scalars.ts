import type { Json } from "../../../spec/json-schema.js";
import type { NumberShape, Shape, TextShape } from "../shape.js";
import { strayText } from "../text/stray.js";
import { formatted, ODD_TEXTS, ofLength, textsLike } from "../text/texts.js";

/** Longer texts than this are not made. */
const LONGEST = 5_000;
/** Around more bounds than this nothing is tried. */
const MOST_BOUNDS = 20;

/** Numbers on both sides of every bound, and multiples. */
export function* numberCandidates(shape: NumberShape, outer: readonly Shape[]): Iterable<Json> {
  const numbers = [shape, ...outer.filter((other) => other.kind === "number")];
  const listed = outer.flatMap((other) => (other.kind === "constant" && typeof other.value === "number" ? [other.value] : []));
  const bounds = [0, ...numbers.flatMap(({ low, high }) => [low, high]), ...listed.slice(0, MOST_BOUNDS)].filter(Number.isFinite);
  const around = bounds.flatMap((bound) => [bound, bound + 1, bound - 1, bound + 0.5, bound - 0.5, bound + 1e-9, bound - 1e-9]);
  yield* around;
  const divisors = [...new Set(numbers.flatMap(({ multiples }) => multiples))];
  for (const divisor of divisors)
    for (const number of [...around, ...divisors, divisor]) {
      const multiple = Math.round(number / divisor) * divisor;
      yield* [multiple, multiple + divisor, multiple - divisor, multiple + divisor / 2];
    }
  const start = Number.isFinite(shape.low) ? Math.ceil(shape.low) : 0;
  // One more in a row than there are constants: they cannot all be listed.
  for (let step = 0; step <= listed.length; step += 1) yield* [start + step, start + step + 0.5];
  yield* [2 ** 53 + 2, -(2 ** 60), 1e300, -1e300];
}

/** Texts of every length that matters, and such as the patterns and formats speak of. */
export function* textCandidates(shape: TextShape, outer: readonly Shape[]): Iterable<Json> {
  for (const other of outer) {
    const stray = other.kind === "text" ? strayText(shape, other) : undefined;
    if (typeof stray === "string") yield stray;
  }
  const texts = [shape, ...outer.filter((other) => other.kind === "text")];
  const lengths = [...new Set(texts.flatMap(({ min, max }) => [min, min - 1, max, max + 1]))].filter(
    (count) => count >= 0 && count <= LONGEST,
  );
  yield* lengths.flatMap(ofLength);
  yield* ODD_TEXTS;
  for (const pattern of new Set(texts.flatMap(({ patterns }) => patterns))) {
    const like = textsLike(pattern, lengths);
    yield* like;
    yield* like.flatMap((text) => [`${text}!`, `!${text}`, text.toUpperCase(), text.toLowerCase(), text.slice(1), text.slice(0, -1)]);
  }
  yield* texts.flatMap(({ formats }) => formats.flatMap((format) => formatted(format) ?? []));
}
