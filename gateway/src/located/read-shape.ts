import { explain } from "@agentvault/runtime/server";
import { z } from "zod";
import { toPath } from "../json/pointer.js";
import { inOrder, type Mistake } from "./mistake.js";
import type { Places } from "./places.js";
import { readYaml } from "./read-yaml.js";

export type ReadShape<T> =
  | { readonly value: T /** As it was written: its keys are in the order of the file. */; readonly raw: object; readonly places: Places }
  | { readonly mistakes: readonly Mistake[] };

/**
 * Reads a YAML text that a schema describes, or says what is wrong with it, everything at its place: in the words of the schema's own
 * checks, and in `explain`'s for the rest. Never throws.
 */
export function readShape<T>(schema: z.ZodType<T>, text: string, file: string): ReadShape<T> {
  const read = readYaml(text, file);
  if ("mistakes" in read) return read;
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return { value: parsed.data, raw: Object(read.value) as object, places: read.places };
  const { issues } = parsed.error;
  const own = issues.filter(({ code }) => code === "custom").map(({ path, message }) => read.places.mistake(path.map(String), message));
  const others = new z.ZodError(issues.filter(({ code }) => code !== "custom"));
  const mistakes = explain(others, read.value, { schema }).map(({ path, code, message }) =>
    code === "required" || code === "unknown_property"
      ? read.places.mistake(toPath(path), `"${toPath(path).at(-1)}" ${message}`, undefined, "key")
      : read.places.mistake(toPath(path), message),
  );
  return { mistakes: inOrder([...own, ...mistakes]) };
}
