import { canonicalText } from "./canonical-text.js";
import type { PublicKey } from "./public-key.js";
import { type Checkpoint, readCheckpoint } from "./read-checkpoint.js";
import { sha256, Tree } from "./tree.js";

/** What is wrong, and the first event that it may be wrong with. */
export interface Fault {
  readonly seq: number;
  readonly reason: string;
}

/** The last event that a signature vouches for. */
export interface Vouched {
  readonly seq: number;
  readonly hash: string;
}

/** `{"event":` before and `,"hash":"…"}` behind what was hashed. */
const BEFORE_BODY = 9;
const AFTER_BODY = 75;

/** Follows a log through its export, line by line, and holds no more of it than the Merkle tree needs. */
export class LogCheck {
  readonly #key: PublicKey;
  /** Checkpoints that were kept elsewhere and are yet to be met, smallest first. */
  readonly #earlier: Checkpoint[];
  readonly #tree = new Tree();
  #head: Buffer = Buffer.alloc(32);
  #previous = 0;
  #ended = false;
  #vouched: Vouched = { seq: 0, hash: "0".repeat(64) };

  constructor(key: PublicKey, earlier: readonly Checkpoint[]) {
    this.#key = key;
    this.#earlier = earlier.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size);
  }

  get vouched(): Vouched {
    return this.#vouched;
  }

  /** The number of the event that must come next. */
  get next(): number {
    return this.#tree.size + 1;
  }

  read(line: string): Fault | undefined {
    if (this.#ended) return this.#fault("there is more behind the last checkpoint");
    const record = parseLine(line);
    if (typeof record === "string") return this.#fault(record);
    const names = Object.keys(record).join();
    if (names === "event,hash") return this.#readEvent(line, record) ?? this.#meetEarlier();
    if (names === "checkpoint,last,previous") return this.#readCheckpoint(record);
    return this.#fault("the line is neither an event nor a checkpoint");
  }

  end(): Fault | undefined {
    const beyond = this.#earlier.at(-1);
    if (beyond)
      return this.#fault(`the log ends with event ${this.#tree.size}, but had ${beyond.size} when a checkpoint kept elsewhere was signed`);
    return this.#ended ? undefined : this.#fault("the export does not end with its last checkpoint: it was cut off", this.#vouched.seq + 1);
  }

  #readEvent(line: string, { event, hash }: Readonly<Record<string, unknown>>): Fault | undefined {
    if (typeof event !== "object" || event === null) return this.#fault("the event is not an object");
    const { v, seq, prev_hash: previous } = event as Readonly<Record<string, unknown>>;
    if (!isHash(hash) || !isHash(previous)) return this.#fault("the event has no hash, or none of the event before");
    const own = sha256(Uint8Array.of(0), Buffer.from(previous, "hex"), line.slice(BEFORE_BODY, -AFTER_BODY));
    if (own.toString("hex") !== hash) return this.#fault("the event is not the one that was hashed: it was changed");
    if (v !== 1) return this.#fault("the event is of a version that this verifier does not know");
    if (seq !== this.next) return this.#fault(`another event stands where event ${this.next} belongs`);
    if (previous !== this.#head.toString("hex")) {
      return this.#fault(`event ${seq} was not written behind the event before it`, Math.max(this.#vouched.seq + 1, seq - 1));
    }
    this.#tree.add(own);
    this.#head = own;
    return undefined;
  }

  #readCheckpoint({ checkpoint, last, previous }: Readonly<Record<string, unknown>>): Fault | undefined {
    if (typeof checkpoint !== "string" || typeof last !== "boolean") return this.#fault("the checkpoint is not text");
    const signed = readCheckpoint(checkpoint, this.#key);
    if (typeof signed === "string") return this.#fault(signed, this.#vouched.seq + 1);
    if (signed.size !== this.#tree.size) return this.#fault(`a checkpoint of ${signed.size} events stands behind event ${this.#tree.size}`);
    if (previous !== this.#previous) return this.#fault("the checkpoint before this one is missing");
    this.#previous = signed.size;
    this.#ended = last;
    return this.#meet(signed, "a checkpoint");
  }

  /** Compares the log with the checkpoints kept elsewhere whose size it has reached. */
  #meetEarlier(): Fault | undefined {
    let fault: Fault | undefined;
    while (!fault && this.#earlier[0]?.size === this.#tree.size)
      fault = this.#meet(this.#earlier.shift() as Checkpoint, "a checkpoint kept elsewhere");
    return fault;
  }

  #meet({ size, root }: Checkpoint, what: string): Fault | undefined {
    if (!this.#tree.root().equals(root)) {
      return this.#fault(`up to event ${size} these are not the events that ${what} was signed for`, this.#vouched.seq + 1);
    }
    this.#vouched = { seq: size, hash: this.#head.toString("hex") };
    return undefined;
  }

  #fault = (reason: string, seq = this.next): Fault => ({ seq, reason });
}

const isHash = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** The object that a line is the canonical text of; else the reason why there is none. */
function parseLine(line: string): Readonly<Record<string, unknown>> | string {
  try {
    const value: unknown = JSON.parse(line);
    if (canonicalText(value) !== line) return "the line is not canonical: other order, spacing or escapes, or a key twice";
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : "the line is not an object";
  } catch (error) {
    if (error instanceof SyntaxError) return "the line is not JSON";
    if (error instanceof RangeError) return "the line has a value that canonical JSON does not have";
    throw error;
  }
}
