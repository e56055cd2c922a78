import { once } from "node:events";
import { basename, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { watch } from "chokidar";
import { isSpecName } from "../cache/files.mjs";
import { DiagnosticError, fileDiagnostic } from "../diagnostics/diagnostic.js";

/** Editors save in several steps; a run starts when the folder has been quiet for this long. */
const QUIET_MS = 80;

/** Runs once, and again whenever a spec in the folder changed, one run at a time, until this process is asked to stop. */
export async function watchSpecs(folder: string, run: () => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.on("SIGINT", end).on("SIGTERM", end);
  const watcher = watch(folder, { ignoreInitial: true, depth: 1 }); // with 0, a folder made later would stay unseen
  let changed = true;
  watcher.on("all", (_, path) => {
    changed ||= isSpecName(basename(path)) || resolve(path) === resolve(folder);
  });
  try {
    await once(watcher, "ready", stop);
    while (!stop.signal.aborted) {
      while (!changed) await once(watcher, "all", stop);
      while (changed) {
        changed = false;
        await sleep(QUIET_MS, undefined, stop);
      }
      await run();
    }
  } catch (error) {
    if (!stop.signal.aborted) throw cannotWatch(folder, error);
  } finally {
    await watcher.close();
    process.off("SIGINT", end).off("SIGTERM", end);
  }
}

const cannotWatch = (folder: string, error: unknown): unknown =>
  error instanceof Error && "syscall" in error
    ? new DiagnosticError([fileDiagnostic("ARX109", folder, `this folder cannot be watched: ${error.message}`)])
    : error;
