import { readFile } from "node:fs/promises";
import { MistakesError } from "../located/mistake.js";
import { DEFAULT_POLICY } from "../policy/make-policy.js";
import type { Policy } from "../policy/policy.js";
import { readPolicy } from "../policy/read-policy.js";

/** The text of a policy, or the file that it is in. */
export type PolicySource = string | { readonly file: string };

/** @throws MistakesError that names every mistake at its place. */
export async function policyOf(source: PolicySource | undefined): Promise<Policy> {
  if (source === undefined) return DEFAULT_POLICY;
  const [text, file] = typeof source === "string" ? [source, "policy"] : [await readFile(source.file, "utf8"), source.file];
  const read = readPolicy(text, file);
  if ("mistakes" in read) throw new MistakesError(read.mistakes);
  return read.policy;
}
