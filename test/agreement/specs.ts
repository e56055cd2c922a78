import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { resolveConnector } from "../../generator/model/resolve.js";
import type { Connector } from "../../generator/model/types.js";
import { parseSpec } from "../../generator/spec/parse.js";

const SPECS = fileURLToPath(new URL("../../specs/", import.meta.url));

/** The model of every spec of this repository. */
export const connectors: readonly Connector[] = readdirSync(SPECS)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => readConnector(file, file.slice(0, -".yaml".length)));

function readConnector(file: string, id: string): Connector {
  const parsed = parseSpec(file, id, readFileSync(SPECS + file, "utf8"));
  const resolved = "ok" in parsed ? resolveConnector(parsed.ok) : parsed;
  if (!("connector" in resolved)) throw new Error(`${file} does not resolve: ${resolved.diagnostics[0]?.message}`);
  return resolved.connector;
}
