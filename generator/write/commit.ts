import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { stagingName, stagingProcesses } from "../cache/files.mjs";
import type { Plan } from "./plan.js";

type Undo = (() => void)[];

/**
 * Makes the planned changes, all or none. Files are prepared in a staging folder first, so that a full disk or a missing
 * permission shows before anything is touched; then each is renamed into place. It runs to its end without a pause, so no
 * other part of this process sees half of it.
 */
export function commit(plans: readonly Plan[]): void {
  const undo: Undo = [];
  const busy = plans.filter(hasChanges).map((plan) => ({ plan, staging: join(plan.folder, stagingName(process.pid)) }));
  for (const plan of plans) removeLeftovers(plan.folder);
  try {
    for (const { plan, staging } of busy) stage(plan, staging, undo);
    for (const { plan, staging } of busy) apply(plan, staging, undo);
  } catch (error) {
    for (const step of undo.reverse()) attempt(step);
    throw error;
  }
  for (const { plan, staging } of busy) {
    attempt(() => removeStaging(staging));
    attempt(() => removeEmptyFolders(plan));
  }
}

export const hasChanges = (plan: Plan): boolean => plan.create.size + plan.update.size + plan.remove.length > 0;

const fresh = (staging: string, path: string): string => join(staging, "new", path);
const backup = (staging: string, path: string): string => join(staging, "old", path);
const removeStaging = (staging: string): void => rmSync(staging, { recursive: true, force: true });

/** Prepares the new files, and keeps a second name for each old one. */
function stage(plan: Plan, staging: string, undo: Undo): void {
  makeFolder(plan.folder, undo);
  mkdirSync(staging);
  undo.push(() => removeStaging(staging));
  for (const [path, text] of [...plan.create, ...plan.update]) {
    mkdirSync(dirname(fresh(staging, path)), { recursive: true });
    writeFileSync(fresh(staging, path), text);
  }
  for (const path of [...plan.update.keys(), ...plan.remove]) {
    mkdirSync(dirname(backup(staging, path)), { recursive: true });
    keep(join(plan.folder, path), backup(staging, path));
  }
}

/** A second name costs nothing; where a file system has none, a copy does. */
function keep(path: string, copy: string): void {
  try {
    linkSync(path, copy);
  } catch {
    copyFileSync(path, copy);
  }
}

/** Renames into place, manifests last: they say what was written. */
function apply(plan: Plan, staging: string, undo: Undo): void {
  const target = (path: string): string => join(plan.folder, path);
  const restore = (path: string) => () => renameSync(backup(staging, path), target(path));
  const isManifest = (path: string): boolean => path.startsWith("manifest/");
  const paths = [...plan.create.keys(), ...plan.update.keys()];
  for (const path of [...paths.filter((p) => !isManifest(p)), ...paths.filter(isManifest)]) {
    makeFolder(dirname(target(path)), undo);
    renameSync(fresh(staging, path), target(path));
    undo.push(plan.update.has(path) ? restore(path) : () => rmSync(target(path)));
  }
  for (const path of plan.remove) {
    rmSync(target(path));
    undo.push(restore(path));
  }
}

function makeFolder(folder: string, undo: Undo): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  undo.push(() => {
    for (let path = resolve(folder); path.length >= resolve(first).length; path = dirname(path)) rmdirSync(path);
  });
}

/** Folders that held nothing but what was removed. */
function removeEmptyFolders(plan: Plan): void {
  for (const path of plan.remove) {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
      if (readdirSync(join(plan.folder, folder)).length > 0) break;
      rmdirSync(join(plan.folder, folder));
    }
  }
}

/** What a run that was killed left behind. One that is still running keeps its own. */
function removeLeftovers(folder: string): void {
  for (const pid of stagingProcesses(folder)) {
    if (pid === process.pid || !isRunning(pid)) rmSync(join(folder, stagingName(pid)), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // as far as it goes: an error that led here is the one to report, and what stays behind the next run clears away
  }
}
