import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const PEERS = import.meta.dirname;

/** Installs the peers, as locked, where that was not done yet. They are no dependency of anything but this bench. */
export function installPeers(): void {
  const lock = readFileSync(join(PEERS, "package-lock.json"), "utf8");
  const stamp = join(PEERS, "node_modules/.installed-lock.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("installing the peers …");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: PEERS, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(stamp, lock);
}
