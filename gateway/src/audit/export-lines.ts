/** A stored event. */
export interface StoredEvent {
  readonly seq: number;
  readonly hash: string;
  readonly body: string;
}

/** A stored checkpoint: the signed note of the first `size` events. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly note: string;
}

/**
 * The lines of an export, each with its line feed, as docs/audit.md describes them: the events in their order, and every
 * checkpoint behind the last event that it covers. The log must begin with its first event, and the last checkpoint cover the
 * last one: what no checkpoint covers proves nothing.
 * @param checkpoints in the order of their sizes
 * @throws where the last checkpoint and the last event are not the same place, or a checkpoint's place never comes.
 */
export async function* exportLines(
  events: AsyncIterable<StoredEvent> | Iterable<StoredEvent>,
  checkpoints: readonly StoredCheckpoint[],
): AsyncGenerator<string> {
  let seq = 0;
  let next = 0;
  for await (const event of events) {
    seq = event.seq;
    yield `{"event":${event.body},"hash":"${event.hash}"}\n`;
    if (checkpoints[next]?.size === seq) yield checkpointLine(checkpoints, next++);
  }
  // An empty log is covered by a checkpoint as well.
  if (seq === 0 && checkpoints[next]?.size === 0) yield checkpointLine(checkpoints, next++);
  if (next !== checkpoints.length || checkpoints.at(-1)?.size !== seq) {
    throw new Error(`an export of ${seq} events needs a last checkpoint of that size, and none beyond`);
  }
}

/** `last` shows a download that broke off, `previous` a checkpoint that got lost. */
const checkpointLine = (checkpoints: readonly StoredCheckpoint[], at: number): string =>
  `{"checkpoint":${JSON.stringify(checkpoints[at]?.note)},"last":${at === checkpoints.length - 1},"previous":${checkpoints[at - 1]?.size ?? 0}}\n`;
