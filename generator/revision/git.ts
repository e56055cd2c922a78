import { spawnSync } from "node:child_process";

/** Git's answer, or what it complained about. */
type Answer = { readonly stdout: Buffer } | { readonly complaint: string };

/** Runs git without a shell; what is given as revision is never read as an option. */
export function git(args: readonly string[], input?: string): Answer {
  const { status, stdout, stderr, error } = spawnSync("git", args, { input, maxBuffer: 1 << 30, env: ENVIRONMENT });
  if (error) return { complaint: "code" in error && error.code === "ENOENT" ? "git is not installed" : error.message };
  return status === 0
    ? { stdout }
    : {
        complaint:
          stderr
            .toString()
            .trim()
            .split("\n")[0]
            ?.replace(/^fatal: /, "") ?? "git failed",
      };
}

/** Messages in English, and no lock taken for a command that only reads. */
const ENVIRONMENT = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };

/** The commit that a revision names. */
export function commitOf(revision: string): string | undefined {
  const answer = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  return "stdout" in answer ? answer.stdout.toString().trim() : undefined;
}

/** The files right below a folder of a commit: name → blob. The folder is relative to the working folder. */
export function listBlobs(commit: string, folder: string): ReadonlyMap<string, string> | undefined {
  const prefix = git(["rev-parse", "--show-prefix"]);
  if (!("stdout" in prefix)) return undefined;
  const path = inRepository(prefix.stdout.toString().trim(), folder);
  const answer = git(["ls-tree", "-z", "--full-tree", path === "" ? commit : `${commit}:${path}`]);
  if (!("stdout" in answer)) return undefined;
  const lines = answer.stdout.toString().split("\0").filter(Boolean);
  return new Map(
    lines.flatMap((line) => {
      const [, type, blob, name] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return type === "blob" && blob !== undefined && name !== undefined ? [[name, blob] as const] : [];
    }),
  );
}

/** A path below the working folder, as git has it below the root of the repository. */
function inRepository(prefix: string, folder: string): string {
  const parts: string[] = [];
  for (const part of `${prefix}/${folder}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The texts of blobs, in one run of git. */
export function readBlobs(blobs: readonly string[]): Buffer[] {
  if (blobs.length === 0) return [];
  const answer = git(["cat-file", "--batch"], blobs.map((blob) => `${blob}\n`).join(""));
  if (!("stdout" in answer)) throw new Error(answer.complaint);
  let offset = 0;
  return blobs.map(() => {
    const end = answer.stdout.indexOf("\n", offset);
    const size = Number(answer.stdout.toString("latin1", offset, end).split(" ")[2]);
    const text = answer.stdout.subarray(end + 1, end + 1 + size);
    offset = end + size + 2;
    return text;
  });
}
