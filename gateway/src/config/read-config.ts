import { existsSync, readFileSync } from "node:fs";
import { explain } from "@agentvault/runtime/server";
import { toPath } from "../json/pointer.js";
import { fileMistake, type Mistake, MistakesError } from "../located/mistake.js";
import type { Path } from "../located/places.js";
import { readShape } from "../located/read-shape.js";
import { type Config, configFormat } from "./config-format.js";

/** What is read where nobody says another file. */
export const DEFAULT_FILE = "arx-gateway.yaml";

/** Variables that stand above the file, and the key that each is for. */
const VARIABLES = {
  ARX_GATEWAY_HOST: ["listen", "host"],
  ARX_GATEWAY_PORT: ["listen", "port"],
  ARX_GATEWAY_DATA: ["data"],
  ARX_GATEWAY_POLICY: ["policy"],
  ARX_GATEWAY_ENVIRONMENT: ["environment"],
} as const satisfies Record<string, readonly [string, string?]>;

/**
 * The configuration: of the file that is named or lies here, and of the environment above it. Without either, one that works on this
 * machine. @throws MistakesError with everything that is wrong, each at its place.
 */
export function readConfig(file: string | undefined, environment: NodeJS.ProcessEnv): Config {
  const name = file ?? DEFAULT_FILE;
  const written = file !== undefined || existsSync(name) ? readFile(name) : {};
  const whole = withVariables(written, environment);
  const config = configFormat.safeParse(whole);
  if (config.success) return config.data;
  // The file is right by itself, so that what is wrong came from a variable.
  throw new MistakesError(
    explain(config.error, whole, { schema: configFormat }).map(({ path, message }) => fileMistake(variableOf(toPath(path)), message)),
  );
}

function readFile(name: string): object {
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new MistakesError([fileMistake(name, `cannot be read (${code})`, "--config names another file")]);
  }
  const read = readShape<Config>(configFormat, text, name);
  if ("mistakes" in read) throw new MistakesError(read.mistakes as Mistake[]);
  return read.raw;
}

function withVariables(written: object, environment: NodeJS.ProcessEnv): object {
  const whole: Record<string, unknown> = { ...written };
  for (const [variable, [key, inner]] of Object.entries(VARIABLES) as [string, readonly [string, string?]][]) {
    const value = environment[variable];
    if (value === undefined || value === "") continue;
    const given = inner === "port" && /^\d+$/.test(value) ? Number(value) : value;
    whole[key] = inner === undefined ? given : { ...(whole[key] as object), [inner]: given };
  }
  return whole;
}

const variableOf = (path: Path): string =>
  Object.entries(VARIABLES).find(([, keys]) => keys.join("/") === path.join("/"))?.[0] ?? path.join("/");
