import { exportLines } from "../audit/export-lines.js";
import type { Queries } from "../store/database.js";
import type { Checkpoints } from "./checkpoints.js";
import { readEvents } from "./stored-events.js";

/** Characters handed on at a time: a line each would be slow. */
const CHUNK = 64 * 1024;

/** The whole trail as docs/audit.md describes exports, in pieces. A checkpoint of all events is made first. */
export async function* exportTrail(queries: Queries, checkpoints: Checkpoints): AsyncGenerator<string> {
  const { size } = await checkpoints.newest();
  let chunk = "";
  for await (const line of exportLines(readEvents(queries, 1, size), await checkpoints.upTo(size))) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}
