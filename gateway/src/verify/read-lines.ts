/** Longer than any event: a request has a megabyte at most. */
const LONGEST = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** A line that cannot be read as text; those before it were given. */
export class UnreadableLine extends Error {
  override readonly name = "UnreadableLine";
}

/** The lines of what is in a file, without their line feeds, as strictly as they were written: UTF-8 only, no byte order mark, the last one ended as well. */
export async function* readLines(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let begun: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield decodeLine(decoder, begun, chunk.subarray(start, end));
      begun = [];
      length = 0;
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LONGEST) throw new UnreadableLine("the line is longer than any event");
  }
  if (begun.length > 0) throw new UnreadableLine("the line has no end: the file was cut off");
}

function decodeLine(decoder: TextDecoder, begun: Buffer[], rest: Buffer): string {
  try {
    return decoder.decode(begun.length === 0 ? rest : Buffer.concat([...begun, rest]));
  } catch {
    throw new UnreadableLine("the line is not UTF-8");
  }
}
