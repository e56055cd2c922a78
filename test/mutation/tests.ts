/*
 * The tests that could notice, as parts of their paths, in stages: vitest imports every file of a run before it runs the first,
 * so that what takes long waits for what survived. The first stage takes two seconds and kills most, as measured.
 */
type Stage = readonly string[];

/** Not the tests of the ten connectors: they read generated/, which no mistake in an emitter changes. */
const EMITTER: readonly Stage[] = [
  ["test/emit/zod", "test/emit/types", "test/model/close"],
  ["test/emit", "test/model", "test/agreement/values"],
  ["test/golden", "test/agreement/types", "test/conformance"],
];

/** What a schema is resolved to is held against those, too. */
const MODEL: readonly Stage[] = [...EMITTER, ["test/agreement/connectors"]];

/** What a mistake in the runtime does is seen where its schemas are used. */
const RUNTIME: readonly Stage[] = [
  ["test/runtime/server", "test/runtime/json-schema"],
  ["test/runtime/explain", "test/agreement/values"],
  ["test/golden", "test/agreement/types", "test/agreement/connectors", "test/conformance"],
];

export function stagesFor(file: string): readonly Stage[] {
  if (file.startsWith("runtime/")) return RUNTIME;
  return file.startsWith("generator/emit/") ? EMITTER : MODEL;
}

/** All that there are. */
export const STAGES: readonly Stage[] = [...MODEL, ...RUNTIME];
