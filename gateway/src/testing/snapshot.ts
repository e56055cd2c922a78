import { lstat, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

/**
 * A new database as it is right after `initdb`, which takes seconds: made once per version of PGlite and machine, and kept in the folder
 * for temporary files.
 */
export async function readSnapshot(): Promise<Blob> {
  const folder = await ownFolder().catch(() => undefined);
  const file = folder && join(folder, `pglite-${await versionOf("@electric-sql/pglite")}.tar.gz`);
  const kept = file && (await readFile(file).catch(() => undefined));
  if (kept) return new Blob([new Uint8Array(kept)]);
  const dump = await makeSnapshot();
  // Whoever cannot keep it makes it again.
  if (file) await keep(file, dump).catch(() => {});
  return dump;
}

async function makeSnapshot(): Promise<Blob> {
  const lite = await PGlite.create();
  const dump = await lite.dumpDataDir("gzip");
  await lite.close();
  return dump;
}

/** Several processes may do this at one time: a file is whole when it gets its name. */
async function keep(file: string, dump: Blob): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
  await rename(unfinished, file);
}

/** Everybody may write where temporary files are: only a folder of our own is to be trusted. */
async function ownFolder(): Promise<string | undefined> {
  const uid = process.getuid?.();
  const folder = join(tmpdir(), `arx-gateway-${uid ?? "testing"}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  const isOwn = found.isDirectory() && (uid === undefined || (found.uid === uid && (found.mode & 0o022) === 0));
  return isOwn ? folder : undefined;
}

/** Beside the module: the package does not export it. */
async function versionOf(name: string): Promise<string> {
  const main = createRequire(import.meta.url).resolve(name);
  return (JSON.parse(await readFile(join(dirname(main), "../package.json"), "utf8")) as { version: string }).version;
}
