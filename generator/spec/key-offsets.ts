import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import type { Path } from "./source.js";

/** Where a key or an item stands in a text, and what stands inside of it. */
interface Place {
  readonly offset: number;
  readonly inside: ReadonlyMap<string, Place>;
}

/** Tells where the keys of plain YAML stand, in a tenth of the time that taking the document apart takes. */
export class KeyOffsets {
  readonly #root: Place;

  /** `events` are those that `readPlainEvents` gives for the text. */
  constructor(
    private readonly text: string,
    events: readonly Event[],
  ) {
    this.#root = new Reader(
      events.filter(({ type }) => type !== EVENT_ID.DOCUMENT),
      text,
    ).read();
  }

  /** Line and column of the key that a path leads to, both from 1; of the nearest parent where it ends early. */
  position(path: Path): { readonly line: number; readonly column: number } {
    let place = this.#root;
    for (const key of path) {
      const next = place.inside.get(String(key));
      if (next === undefined) break;
      place = next;
    }
    const before = this.text.slice(0, place.offset);
    const start = before.lastIndexOf("\n") + 1;
    return { line: before.split("\n").length, column: place.offset - start + 1 };
  }
}

class Reader {
  #next = 0;

  constructor(
    private readonly events: readonly Event[],
    private readonly text: string,
  ) {}

  /** One value; its place is that of its first scalar unless a key comes before it. */
  read(): Place {
    const event = this.events[this.#next++];
    if (event?.type === EVENT_ID.SCALAR) return { offset: this.#start(event), inside: new Map() };
    const inside = new Map<string, Place>();
    if (event?.type !== EVENT_ID.MAPPING && event?.type !== EVENT_ID.SEQUENCE) return { offset: 0, inside };
    for (let index = 0; this.events[this.#next] !== undefined && this.events[this.#next]?.type !== EVENT_ID.POP; index++) {
      const key = event.type === EVENT_ID.MAPPING ? this.#key() : undefined;
      const value = this.read();
      inside.set(key?.text ?? String(index), { offset: key?.offset ?? value.offset, inside: value.inside });
    }
    this.#next++;
    const [first] = inside.values();
    return { offset: first?.offset ?? 0, inside };
  }

  #key(): { readonly text: string; readonly offset: number } {
    const event = this.events[this.#next++];
    if (event?.type !== EVENT_ID.SCALAR) return { text: "", offset: 0 };
    return { text: this.text.slice(event.valueStart, event.valueEnd), offset: this.#start(event) };
  }

  /** The text of a quoted scalar begins behind the quote. */
  #start({ style, valueStart }: Extract<Event, { valueStart: number }>): number {
    return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
  }
}
