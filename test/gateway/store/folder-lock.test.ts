import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { FolderInUseError, lockFolder } from "../../../gateway/src/store/folder-lock.js";

/** A folder with the lock of a process that was killed. */
async function deadFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "arx-lock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, "other.sock"), resolve));
  await rename(join(folder, "other.sock"), join(folder, "lock.sock"));
  await new Promise((resolve) => server.close(resolve));
  expect(await readdir(folder)).toEqual(["lock.sock"]);
  return folder;
}

test("of several who find the lock of a dead process one gets it", async () => {
  const folder = await deadFolder();
  const tried = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder)));
  const won = tried.filter((one) => one.status === "fulfilled");
  expect(won).toHaveLength(1);
  for (const one of tried) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(FolderInUseError);
  await expect(lockFolder(folder)).rejects.toThrow(FolderInUseError);
  await won[0]?.value();
  expect(await readdir(folder)).toEqual([]);
  const unlock = await lockFolder(folder);
  await unlock();
  expect(await readdir(folder)).toEqual([]);
});
