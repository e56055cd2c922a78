import type { BigIntStats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { fileMistake, type Mistake, MistakesError } from "../located/mistake.js";
import type { Policy } from "./policy.js";
import { readPolicy } from "./read-policy.js";

/** What a watch tells of. */
export interface PolicyListener {
  /** The file was read and is whole: this policy counts from now on. Not called for the first. */
  onLoaded(policy: Policy): void;
  /** The file cannot be used; what counted before goes on counting. */
  onStale(mistakes: readonly Mistake[]): void;
}

export interface PolicyWatch {
  /** The last good one. */
  readonly policy: Policy;
  /** What is wrong with the file as it is now; empty where `policy` is what it says. */
  readonly mistakes: readonly Mistake[];
  /** Reads the file at once. */
  reload(): Promise<void>;
  close(): void;
}

/**
 * Keeps a policy in step with its file, by asking every `intervalMs` whether it has changed: that sees what editors rename and what
 * Kubernetes links anew. @throws MistakesError where there is no good policy to begin with.
 */
export async function watchPolicy(file: string, listener: PolicyListener, intervalMs = 1000): Promise<PolicyWatch> {
  const watch = new Watch(file, listener);
  await watch.start(intervalMs);
  return watch;
}

class Watch implements PolicyWatch {
  #policy: Policy | undefined;
  #mistakes: readonly Mistake[] = [];
  /** The file as it was when it was last read, and when it was last looked at. */
  #read = "";
  #seen = "";
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly file: string,
    private readonly listener: PolicyListener,
  ) {}

  get policy(): Policy {
    if (this.#policy === undefined) throw new MistakesError(this.#mistakes);
    return this.#policy;
  }

  get mistakes(): readonly Mistake[] {
    return this.#mistakes;
  }

  async start(intervalMs: number): Promise<void> {
    const read = await this.#load();
    if ("mistakes" in read) throw new MistakesError(read.mistakes);
    this.#policy = read.policy;
    // One look begins when the one before is over.
    const again = (): void => {
      this.#timer = setTimeout(() => void this.#look().then(() => this.#timer && again()), intervalMs).unref();
    };
    again();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A file that was different a moment ago may still be being written. */
  async #look(): Promise<void> {
    const now = await fingerprint(this.file);
    const isSettled = now === this.#seen;
    this.#seen = now;
    if (isSettled && now !== this.#read) await this.reload();
  }

  async reload(): Promise<void> {
    const read = await this.#load();
    const before = this.#policy?.version;
    if ("mistakes" in read) {
      this.#mistakes = read.mistakes;
      this.listener.onStale(read.mistakes);
    } else {
      const wasStale = this.#mistakes.length > 0;
      this.#mistakes = [];
      this.#policy = read.policy;
      if (wasStale || read.policy.version !== before) this.listener.onLoaded(read.policy);
    }
  }

  async #load(): Promise<{ readonly policy: Policy } | { readonly mistakes: readonly Mistake[] }> {
    this.#read = await fingerprint(this.file);
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(this.file));
      return readPolicy(text, this.file);
    } catch (error) {
      return { mistakes: [fileMistake(this.file, `the policy cannot be read: ${reasonOf(error)}`)] };
    }
  }
}

/** Changes when the file does; the same text for each time that it is not there. */
async function fingerprint(file: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs }: BigIntStats = await stat(file, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join();
  } catch {
    return "none";
  }
}

/** "EACCES: permission denied, open '/path'" → "permission denied" */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/^E\w+: /, "").replace(/, \w+( '.*')?$/, "") : String(error);
