import { type Logger, pino } from "pino";
import { fileMistake, MistakesError } from "../located/mistake.js";

const LEVELS = [...Object.keys(pino.levels.values), "silent"];

/** Logs to standard error, from ARX_LOG_LEVEL on. @throws MistakesError where that is no level. */
export function openLogger({ ARX_LOG_LEVEL }: NodeJS.ProcessEnv): Logger {
  const level = ARX_LOG_LEVEL || "info";
  if (!LEVELS.includes(level)) throw new MistakesError([fileMistake("ARX_LOG_LEVEL", `is none of ${LEVELS.join(", ")}`)]);
  return pino({ base: null, level }, pino.destination({ fd: 2, sync: true }));
}
