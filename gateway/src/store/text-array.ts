import type { SqlValue } from "./database.js";

const TEXT_OID = 25;
const HEADER = 20;

/** A `text[]` as PostgreSQL's binary protocol has it: it is copied where the text form would be taken apart character by character. */
function encodeTextArray(values: readonly (string | null)[]): Buffer {
  const lengths = values.map((value) => (value === null ? -1 : Buffer.byteLength(value)));
  const bytes = Buffer.allocUnsafeSlow(lengths.reduce((sum, length) => sum + 4 + Math.max(length, 0), HEADER));
  // One dimension, nulls among it, of text, as many, from 1 on.
  let at = [1, 1, TEXT_OID, values.length, 1].reduce((offset, value) => bytes.writeInt32BE(value, offset), 0);
  for (const [index, value] of values.entries()) {
    at = bytes.writeInt32BE(lengths[index] as number, at);
    if (value !== null) at += bytes.write(value, at);
  }
  return bytes;
}

/** A parameter as both stores send it. */
export const encodeParameter = (value: SqlValue): string | number | boolean | Date | Uint8Array | null =>
  Array.isArray(value) ? encodeTextArray(value) : (value as Exclude<SqlValue, readonly unknown[]>);
