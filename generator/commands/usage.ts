import { readFileSync } from "node:fs";
import { Usage } from "../diff/usage.js";
import { UsageError } from "./usage-error.js";

/** A program's manifest, as `scan` wrote it. */
export function readUsage(file: string): Usage {
  const read = Usage.safeParse(parse(file));
  if (!read.success)
    throw new UsageError(`${file} is not a manifest of scan: ${read.error.issues[0]?.message}; write it with \`npm run scan\``);
  return read.data;
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw new UsageError(`${file} ${why}; name a manifest that \`npm run scan\` wrote`);
  }
}
