import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import type { Json, Schema } from "../../generator/spec/json-schema.js";
import { compileZod } from "../agreement/compile.js";
import { bundle, Refused } from "./bundle.js";

/** A group of the JSON Schema Test Suite: one schema, and values that it accepts or not. */
export interface Group {
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

export type Verdict = "right" | "refused" | "falsely accepted" | "falsely rejected" | "crashed";

export interface Outcome {
  readonly keyword: string;
  /** The group's and the test's descriptions. */
  readonly test: string;
  readonly verdict: Verdict;
  /** Why a schema was refused, or what it crashed with. */
  readonly reason?: string;
}

/** Every test of a folder of the official layout: files of groups, at any depth. */
export function runSuite(folder: string): Outcome[] {
  return jsonFiles(folder).flatMap((path) => {
    const groups = JSON.parse(readFileSync(path, "utf8")) as Group[];
    return groups.flatMap((group) => runGroup(basename(path, ".json"), group));
  });
}

function jsonFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith(".json") ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => jsonFiles(join(path, name)));
}

export function runGroup(keyword: string, { description, schema, tests }: Group): Outcome[] {
  const outcome = (test: string, verdict: Verdict, reason?: string): Outcome => ({
    keyword,
    test: `${description}: ${test}`,
    verdict,
    ...(reason !== undefined && { reason }),
  });
  let compiled: z.ZodType;
  try {
    const { schema: resolved, defs } = bundle(schema);
    compiled = compileZod(resolved, defs);
  } catch (error) {
    const verdict = error instanceof Refused ? "refused" : "crashed";
    return tests.map((test) => outcome(test.description, verdict, (error as Error).message));
  }
  return tests.map((test) => {
    try {
      const accepted = compiled.safeParse(test.data).success;
      const verdict = accepted === test.valid ? "right" : accepted ? "falsely accepted" : "falsely rejected";
      return outcome(test.description, verdict);
    } catch (error) {
      return outcome(test.description, "crashed", (error as Error).message);
    }
  });
}
