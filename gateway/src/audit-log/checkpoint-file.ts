import { type FileHandle, open } from "node:fs/promises";

/** Where the last note is looked for: more than any note has. */
const TAIL = 16 * 1024;

/** A whole note with the empty line behind it. Its text has no empty line, and its signatures begin with a dash (in latin1, as positions are bytes). */
const NOTE = /(?<=^|\n)((?:[^\n]+\n)+\n(?:\xe2\x80\x94 [^\n]+\n)+)\n/g;

/** Signed notes outside the database, one behind the other, each with an empty line behind it. The file is only ever appended to. */
export class CheckpointFile {
  private constructor(
    private readonly handle: FileHandle,
    /** The last note that was there when the file was opened. */
    readonly last: string | undefined,
  ) {}

  /** Makes the file where there is none. What a crash left of a note is cut off. @throws where it is some other file */
  static async open(file: string): Promise<CheckpointFile> {
    const handle = await open(file, "a+");
    try {
      const { size } = await handle.stat();
      const start = Math.max(0, size - TAIL);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
      const found = [...buffer.toString("latin1", 0, bytesRead).matchAll(NOTE)].at(-1);
      if (!found && size > 0) throw new Error(`${file} is not a file of checkpoints`);
      if (found) await handle.truncate(start + found.index + found[0].length);
      return new CheckpointFile(handle, found && Buffer.from(found[1] ?? "", "latin1").toString());
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** Resolves when the note is on the disk. */
  async append(note: string): Promise<void> {
    await this.handle.appendFile(`${note}\n`);
    await this.handle.datasync();
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
