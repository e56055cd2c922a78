import type { CheckpointSigner } from "../audit/checkpoint.js";
import type { StoredCheckpoint } from "../audit/export-lines.js";
import { consistencySpans, inclusionSpans, type LeafSpan } from "../audit/merkle.js";
import type { Queries } from "../store/database.js";
import { type PublicKey, parsePublicKey } from "../verify/public-key.js";
import { CheckpointFile } from "./checkpoint-file.js";
import { requireAsSigned, TrailChangedError } from "./require-as-signed.js";
import { headSeq, readLeaves } from "./stored-events.js";
import { TreeIndex } from "./tree-index.js";

/** How the trail is signed. All instances on one database have the same key and name. */
export interface CheckpointSettings {
  readonly signer: CheckpointSigner;
  /** Where each checkpoint is kept as well, out of reach of whoever can change the database. */
  readonly file?: string;
}

/** Events that may come, and seconds that may pass, before a checkpoint is due. */
const DUE = `select from audit_head left join (select size, at from audit_checkpoints order by size desc limit 1) newest on true
  where seq > coalesce(size, 0) and (size is null or seq - size >= 100 or at <= clock_timestamp() - interval '60 seconds')`;

/** Signs the stored trail as it grows, and proves what is in it. It never signs what does not go on from what is signed already. */
export class Checkpoints {
  readonly #index = new TreeIndex();
  readonly #key: PublicKey;
  #file: CheckpointFile | undefined;
  /** What the file had in it, until the trail is held against it. */
  #fileLast: string | undefined;
  /** The size of the last stored checkpoint that the trail was held against. */
  #checked = 0;
  /** One at a time: the index is built once. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Queries,
    private readonly settings: CheckpointSettings,
  ) {
    this.#key = parsePublicKey(settings.signer.publicKey);
  }

  /** `name+id+key` */
  get publicKey(): string {
    return this.settings.signer.publicKey;
  }

  /** A checkpoint of all events that there are now; made, where there is none yet. @throws TrailChangedError */
  newest(): Promise<StoredCheckpoint> {
    const made = this.#turn.then(() => this.#make());
    this.#turn = made.catch(() => {});
    return made;
  }

  async makeIfDue(): Promise<void> {
    const due = await this.database.query(DUE);
    if (due.length > 0) await this.newest();
  }

  /** All checkpoints up to a size, smallest first. */
  upTo(size: number): Promise<StoredCheckpoint[]> {
    return this.database.query("select size, note from audit_checkpoints where size <= $1 order by size", [size]);
  }

  /** The root of the first `size` events: no more than `newest` has told of. */
  rootAt(size: number): Promise<string> {
    return this.#rootOf({ start: 0, end: size });
  }

  /** That event `seq` is among the first `size`, as hashes in the order of RFC 6962 §2.1.1. @throws RangeError */
  proveInclusion(seq: number, size: number): Promise<string[]> {
    return this.#rootsOf(inclusionSpans(seq - 1, size));
  }

  /** That the first `size` events begin with the first `earlier`, as hashes in the order of RFC 6962 §2.1.2. @throws RangeError */
  proveConsistency(earlier: number, size: number): Promise<string[]> {
    return this.#rootsOf(consistencySpans(earlier, size));
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#file?.close();
  }

  async #make(): Promise<StoredCheckpoint> {
    const newest = await this.#newestStored();
    await this.#openFile();
    await this.#grow();
    if (newest && newest.size > this.#checked) await this.#requireAsSigned(newest.note);
    this.#checked = newest?.size ?? 0;
    if (this.#fileLast !== undefined) await this.#requireAsSigned(this.#fileLast);
    this.#fileLast = undefined;
    const { range } = this.#index;
    return newest?.size === range.size ? newest : this.#store(range.size, this.settings.signer.sign(range));
  }

  /** Of instances that sign at the same time the first one's note is stored; with the same key and events the others' are the same. */
  async #store(size: number, note: string): Promise<StoredCheckpoint> {
    // What anybody is shown is kept elsewhere already.
    await this.#file?.append(note);
    await this.database.query("insert into audit_checkpoints (size, note) values ($1, $2) on conflict do nothing", [size, note]);
    const [stored] = await this.database.query<StoredCheckpoint>("select size, note from audit_checkpoints where size = $1", [size]);
    return stored as StoredCheckpoint;
  }

  #requireAsSigned = (note: string): Promise<void> => requireAsSigned(note, this.#key, this.#index.size, (size) => this.rootAt(size));

  async #newestStored(): Promise<StoredCheckpoint | undefined> {
    const [newest] = await this.database.query<StoredCheckpoint>("select size, note from audit_checkpoints order by size desc limit 1");
    return newest;
  }

  async #openFile(): Promise<void> {
    if (this.#file || this.settings.file === undefined) return;
    this.#file = await CheckpointFile.open(this.settings.file);
    this.#fileLast = this.#file.last;
  }

  /** Whoever appends moves the head in the same transaction: the events up to it are there, and stay. */
  async #grow(): Promise<void> {
    const { size } = this.#index;
    const end = await headSeq(this.database);
    if (end < size) throw new TrailChangedError(`the trail ends with event ${end}, but had ${size} before`);
    for await (const leaves of readLeaves(this.database, { start: size, end })) this.#index.add(leaves);
  }

  #rootsOf = (spans: readonly LeafSpan[]): Promise<string[]> => Promise.all(spans.map((span) => this.#rootOf(span)));

  #rootOf(span: LeafSpan): Promise<string> {
    return this.#index.rootOf(span, async (part) => {
      const leaves: string[] = [];
      for await (const some of readLeaves(this.database, part)) leaves.push(...some);
      return leaves;
    });
  }
}
