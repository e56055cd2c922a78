import { explain } from "@agentvault/runtime/server";
import type { z } from "zod";
import { inOrder, type Mistake } from "./mistake.js";
import type { Path, Places } from "./places.js";
import { readYaml } from "./read-yaml.js";

export type ReadShape<T> =
  | { readonly value: T /** As it was written: its keys are in the order of the file. */; readonly raw: object; readonly places: Places }
  | { readonly mistakes: readonly Mistake[] };

/** Reads a YAML text that a schema describes, or says what is wrong with it, everything at its place. Never throws. */
export function readShape<T>(schema: z.ZodType<T>, text: string, file: string): ReadShape<T> {
  const read = readYaml(text, file);
  if ("mistakes" in read) return read;
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return { value: parsed.data, raw: Object(read.value) as object, places: read.places };
  const mistakes = explain(parsed.error, read.value, { schema }).map(({ path, code, message }) =>
    read.places.mistake(toPath(path), message, undefined, code === "unknown_property" ? "key" : "value"),
  );
  return { mistakes: inOrder(mistakes) };
}

const toPath = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
