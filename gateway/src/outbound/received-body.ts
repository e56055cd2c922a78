import { requireSize } from "./require-size.js";

/**
 * A body as it arrives. It is copied into one buffer that grows: kept apart, chunks of one byte would each take a hundred bytes of memory.
 */
export class ReceivedBody {
  #buffer = Buffer.alloc(0);
  #length = 0;

  constructor(
    readonly host: string,
    readonly maxBytes: number,
  ) {}

  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Adds what has arrived. @throws OutboundError `too_large` */
  add(chunk: Buffer): void {
    const length = this.#length + chunk.length;
    requireSize(this.host, length, this.maxBytes);
    if (length > this.#buffer.length) this.#grow(length);
    chunk.copy(this.#buffer, this.#length);
    this.#length = length;
  }

  #grow(length: number): void {
    const grown = Buffer.allocUnsafe(Math.max(length, 2 * this.#buffer.length));
    this.#buffer.copy(grown, 0, 0, this.#length);
    this.#buffer = grown;
  }
}
